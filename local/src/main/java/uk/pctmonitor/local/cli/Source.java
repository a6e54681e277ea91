package uk.pctmonitor.local.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.pctmonitor.local.monitor.DataFolder;

/** What commands that only look look at: the data folder, or a deployed system. */
final class Source {

    @Mixin private Places places = new Places();

    @ArgGroup(exclusive = false)
    private @Nullable Deployed deployed;

    /** The names of a deployed system's table and bucket; all three options or none. */
    static final class Deployed {

        @Option(
                names = "--aws",
                required = true,
                description =
                        "Looks at a deployed system instead, with the credentials and the region of"
                                + " the environment (AWS_PROFILE, AWS_REGION).")
        private boolean aws;

        @Option(
                names = "--table",
                required = true,
                paramLabel = "NAME",
                description = "With --aws: the stack's table.")
        private String table = "";

        @Option(
                names = "--bucket",
                required = true,
                paramLabel = "NAME",
                description = "With --aws: the stack's inbox bucket.")
        private String bucket = "";
    }

    /** The data folder; null when it is a deployed system. */
    @Nullable DataFolder folder() {
        return deployed == null || !deployed.aws ? new DataFolder(places.data()) : null;
    }

    /** Opens what the options name, to be looked at. */
    Reading open(Console console) {
        if (deployed == null || !deployed.aws) {
            return Reading.open(places, console);
        }
        if (places.namesData()) {
            throw ComplaintException.misunderstood("--data and --aws name different places.");
        }
        return Reading.ofDeployed(deployed.table, deployed.bucket, places.catalogue(), console);
    }
}
