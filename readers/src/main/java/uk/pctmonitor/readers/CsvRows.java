package uk.pctmonitor.readers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.RowSource;

/**
 * The rows of an uploaded CSV file, read as they are asked for. Memory does not grow with the file.
 *
 * <p>UTF-8 with or without a byte-order mark; CR, LF and CRLF, also mixed; cells in quotation marks
 * may hold delimiters and line breaks. How each ambiguity is decided is written down in {@code
 * docs/file-formats.md}. The caller closes the input stream.
 */
public final class CsvRows implements RowSource {

    private final InputStream bytes;
    private final CollectionDefinition collection;
    private @Nullable Iterator<Row> rows;
    private boolean headerRead;
    private long dataRows;
    private long lastLine;

    private CsvRows(InputStream bytes, CollectionDefinition collection) {
        this.bytes = bytes;
        this.collection = collection;
    }

    /**
     * Rows of the file as the collection defines it: its delimiter and its limits. Nothing is read
     * before the first {@link #next}. A fault of the stream itself comes out as {@link
     * UncheckedIOException}.
     */
    public static RowSource open(InputStream bytes, CollectionDefinition collection) {
        return new CsvRows(bytes, collection);
    }

    /** The same for a file of any name. */
    public static RowSource open(
            InputStream bytes, CollectionDefinition collection, String fileName) {
        return open(bytes, collection);
    }

    @Override
    public @Nullable Row next() throws UnreadableFileException {
        try {
            return read();
        } catch (StoppedReading stopped) {
            throw new UnreadableFileException(stopped.finding());
        } catch (CsvParseException fault) {
            throw new UnreadableFileException(ParserFault.explain(fault, lastLine, collection));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private @Nullable Row read() throws IOException {
        Iterator<Row> source = rows == null ? start() : rows;
        while (source.hasNext()) {
            Row row = source.next();
            lastLine = row.line();
            if (isEmpty(row)) {
                continue;
            }
            if (!headerRead) {
                headerRead = true;
                Delimiters.check(row.line(), row.cells(), collection);
            } else if (++dataRows > collection.limits().rows()) {
                throw StoppedReading.line(
                        row.line(),
                        FindingCode.TOO_MANY_ROWS,
                        "The file has more than %,d rows, the most this collection takes."
                                .formatted(collection.limits().rows()),
                        "Split it, for instance by quarter, and upload the parts.");
            }
            return row;
        }
        return null;
    }

    private Iterator<Row> start() throws IOException {
        InputStream limited = new LimitedBytes(bytes, collection.limits().bytes());
        byte[] first = limited.readNBytes(Signature.LENGTH);
        Signature.check(first);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), limited);
        Iterator<Row> started =
                CsvReader.builder()
                        .fieldSeparator(collection.delimiter())
                        .allowUnclosedQuote(false)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(ParserFault.bufferFor(collection.limits()))
                        .build(new RowBuilder(collection.limits()), new StrictUtf8(whole))
                        .iterator();
        rows = started;
        return started;
    }

    private static boolean isEmpty(Row row) {
        for (String cell : row.cells()) {
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                if (c != '\t' && c != '\r' && c != '\n' && !Character.isSpaceChar(c)) {
                    return false;
                }
            }
        }
        return true;
    }
}
