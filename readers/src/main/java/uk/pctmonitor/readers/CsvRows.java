package uk.pctmonitor.readers;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.RowSource;

/**
 * The rows of an uploaded CSV file, read as they are asked for. Memory does not grow with the file.
 * The caller closes the input stream.
 */
public final class CsvRows implements RowSource {

    private final InputStream bytes;
    private final CollectionDefinition collection;

    private CsvRows(InputStream bytes, CollectionDefinition collection) {
        this.bytes = bytes;
        this.collection = collection;
    }

    /**
     * Rows of the file as the collection defines it: its delimiter and its limits. Nothing is read
     * before the first {@link #next}. A fault of the stream itself comes out as {@link
     * java.io.UncheckedIOException}.
     */
    public static RowSource open(InputStream bytes, CollectionDefinition collection) {
        return new CsvRows(bytes, collection);
    }

    @Override
    public @Nullable Row next() throws UnreadableFileException {
        throw new UnsupportedOperationException("" + bytes + collection);
    }
}
