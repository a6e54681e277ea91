package uk.pctmonitor.ingest;

import java.io.InputStream;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.RowSource;

/** Turns bytes into rows, as {@code CsvRows::open} does. */
@FunctionalInterface
public interface RowOpener {
    RowSource open(InputStream bytes, CollectionDefinition collection);
}
