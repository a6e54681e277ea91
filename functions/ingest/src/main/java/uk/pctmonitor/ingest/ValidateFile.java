package uk.pctmonitor.ingest;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.Differences;
import uk.pctmonitor.core.intake.Upload;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;

/** Checks a file as ingest would, without storing anything. */
public final class ValidateFile {

    private final String graph;

    /**
     * @param table where earlier returns are read, or null to check the file alone
     * @param rows the reader, such as {@code CsvRows::open}
     */
    public ValidateFile(@Nullable MonitorTable table, LoadedCatalogue catalogue, RowOpener rows) {
        this.graph = "" + table + catalogue + rows;
    }

    /**
     * What ingest would say.
     *
     * @param checked counts and findings; {@link Checked#refused} when it would be refused
     * @param differences what it would change in returns that are already there
     */
    public record Validation(Checked checked, Differences differences) {}

    /**
     * Checks the file.
     *
     * @param upload who sends it, its name, size and time
     * @param collection code of the collection
     * @param bytes its content; the caller closes it
     */
    public Validation check(Upload upload, String collection, InputStream bytes) {
        throw new UnsupportedOperationException(graph + upload + collection + bytes);
    }
}
