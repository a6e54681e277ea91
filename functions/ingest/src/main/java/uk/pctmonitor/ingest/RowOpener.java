package uk.pctmonitor.ingest;

import java.io.InputStream;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.RowSource;

/** Turns bytes into rows, as {@code UploadedRows::open} does. */
@FunctionalInterface
public interface RowOpener {
    /**
     * The rows of a file.
     *
     * @param fileName its name; what it ends in has to fit the bytes
     */
    RowSource open(InputStream bytes, CollectionDefinition collection, String fileName);
}
