package uk.pctmonitor.local.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.pctmonitor.assess.AssessSlice;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.Reassessment;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** Assesses everything again, under the catalogue at hand. */
@Command(
        name = "assess",
        description =
                "Assesses every return in the data folder again, under the catalogue at hand, and"
                        + " tells people what that changes. A changed catalogue has no effect on alerts"
                        + " before this.",
        footer = {
            "%nExample: ./pct-monitor assess --catalogue my-catalogue",
            "%nExit codes: 0 done, 64 not understood, 70 not possible."
        })
final class Assess implements Callable<Integer> {

    private final Console console;
    @Mixin private Places places = new Places();

    Assess(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Reading reading = Reading.open(places, console)) {
            LoadedCatalogue catalogue = reading.catalogue();
            return new OneRun(
                            console,
                            new DataFolder(places.data()),
                            catalogue,
                            console.clock().instant())
                    .of(monitor -> {
                        new Reassessment(monitor.table(), catalogue)
                                .order(reading.files().quarters());
                        AssessSlice.Summary done = monitor.assess();
                        console.out()
                                .printf(
                                        "Assessed %,d organisations under catalogue %s: %,d changes to tell%n",
                                        done.organisations(),
                                        catalogue.version(),
                                        done.transitions());
                        return true;
                    });
        }
    }
}
