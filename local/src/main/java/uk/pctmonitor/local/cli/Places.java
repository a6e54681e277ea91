package uk.pctmonitor.local.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** The two folders every command knows. */
final class Places {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where everything is kept. Default: ./pct-monitor-data")
    private @Nullable Path data;

    @Option(
            names = "--catalogue",
            paramLabel = "DIR",
            description =
                    "Metrics, targets, collections and organisations to work with, instead of"
                            + " those built in.")
    private @Nullable Path catalogue;

    /** The data folder, whether or not it is there yet. */
    Path data() {
        return data == null ? Path.of("pct-monitor-data") : data;
    }

    /** Whether a data folder was asked for. */
    boolean namesData() {
        return data != null;
    }

    /** The data folder of the demo. */
    Path demoData() {
        return data == null ? Path.of("pct-monitor-data", "demo") : data;
    }

    /** The catalogue to work with, checked. */
    LoadedCatalogue catalogue() {
        if (catalogue == null) {
            return CatalogueFolder.packaged();
        }
        if (!Files.isDirectory(catalogue)) {
            throw ComplaintException.misunderstood(
                    "there is no catalogue folder " + catalogue + ".");
        }
        return CatalogueFolder.load(catalogue);
    }
}
