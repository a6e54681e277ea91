package uk.pctmonitor.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.RowSource;
import uk.pctmonitor.readers.xlsx.WorkbookRows;

/**
 * The rows of an uploaded file, CSV or workbook. Its first bytes say what it is; a name that says
 * otherwise refuses it, for then somebody is mistaken about what was sent.
 */
public final class UploadedRows implements RowSource {

    private static final String WORKBOOK = ".xlsx";
    private static final String PROTECTED = "EncryptedPackage";

    private final InputStream bytes;
    private final CollectionDefinition collection;
    private final String fileName;
    private @Nullable RowSource rows;

    private UploadedRows(InputStream bytes, CollectionDefinition collection, String fileName) {
        this.bytes = bytes;
        this.collection = collection;
        this.fileName = fileName;
    }

    /**
     * Rows of the file as the collection defines it. Nothing is read before the first {@link
     * #next}. A CSV file is read as it comes; a workbook is read into memory first. The caller
     * closes the stream.
     *
     * @param fileName the file's name with its ending
     */
    public static RowSource open(
            InputStream bytes, CollectionDefinition collection, String fileName) {
        return new UploadedRows(bytes, collection, fileName);
    }

    @Override
    public @Nullable Row next() throws UnreadableFileException {
        RowSource source = rows;
        if (source == null) {
            source = start();
            rows = source;
        }
        return source.next();
    }

    @Override
    public List<Finding> remarks() {
        return rows == null ? List.of() : rows.remarks();
    }

    private RowSource start() throws UnreadableFileException {
        try {
            // It does not pass on that it is closed: whoever opened the bytes reads on.
            InputStream limited = new LimitedBytes(bytes, collection.limits().bytes());
            byte[] first = limited.readNBytes(Signature.LENGTH);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), limited);
            boolean named = fileName.toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
            if (Signature.isZip(first)) {
                if (!named) {
                    throw StoppedReading.file(
                            FindingCode.TYPE_MISMATCH,
                            "The file is an Excel workbook (.xlsx) or another zip archive, and its"
                                    + " name does not end in .xlsx.",
                            "Name it as what it is, or save it as \"CSV UTF-8 (comma delimited)\".");
                }
                return WorkbookRows.open(whole.readAllBytes(), collection);
            }
            if (named && first.length > 0) {
                if (Signature.isContainer(first)) {
                    checkProtected(whole.readAllBytes());
                }
                Signature.check(first);
                throw StoppedReading.file(
                        FindingCode.TYPE_MISMATCH,
                        "The name ends in .xlsx, and the file is no workbook.",
                        "Name it .csv if it is CSV text, or save it as \"Excel Workbook (.xlsx)\".");
            }
            return CsvRows.open(whole, collection);
        } catch (StoppedReading stopped) {
            throw new UnreadableFileException(stopped.finding());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A workbook with a password is kept in the container that old workbooks are. */
    private static void checkProtected(byte[] content) {
        String all = new String(content, StandardCharsets.ISO_8859_1);
        String name =
                new String(
                        PROTECTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        if (all.contains(name)) {
            throw StoppedReading.file(
                    FindingCode.ENCRYPTED,
                    "The workbook is protected with a password.",
                    "Save it without a password and upload that file.");
        }
    }
}
