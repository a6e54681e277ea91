package uk.pctmonitor.local.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.pctmonitor.assess.AssessSlice;
import uk.pctmonitor.assess.Replay;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.Monitor;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** Assesses whole quarters again, under the catalogue at hand. */
@Command(
        name = "replay",
        description =
                "Assesses the returns of whole quarters again, under the catalogue at hand. Ratings,"
                        + " alerts and plans follow; nobody is told what that changes, unless by --tell."
                        + " A changed catalogue has no effect on alerts before this, or before the next"
                        + " return.",
        footer = {
            "%nExample: ./pct-monitor replay --catalogue my-catalogue --quarter \"2013/14 Q3\"",
            "%nExit codes: 0 done, 64 not understood, 70 not possible."
        })
final class ReplayCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private Places places = new Places();

    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            description = "Such as \"2013/14 Q3\"; may be repeated. Default: every quarter.")
    private List<String> labels = new ArrayList<>();

    @Option(
            names = "--tell",
            description =
                    "Tells people what changes. Otherwise it is kept as left out for the reason replay.")
    private boolean isTold;

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SortedSet<Quarter> asked =
                labels.stream().map(Asked::quarter).collect(Collectors.toCollection(TreeSet::new));
        LoadedCatalogue catalogue;
        SortedSet<Quarter> quarters;
        try (Reading reading = Reading.open(places, console)) {
            catalogue = reading.catalogue();
            quarters = asked.isEmpty() ? reading.files().quarters() : asked;
        }
        return new OneRun(
                        console,
                        new DataFolder(places.data()),
                        catalogue,
                        console.clock().instant())
                .of(monitor -> {
                    replay(monitor, catalogue, quarters);
                    return true;
                });
    }

    private void replay(Monitor monitor, LoadedCatalogue catalogue, SortedSet<Quarter> quarters) {
        // What a stopped run left is told as its files say.
        monitor.assess();
        new Replay(monitor.table(), catalogue).order(quarters, isTold);
        AssessSlice.Summary done = monitor.assess();
        console.out()
                .printf(
                        "Assessed %,d organisations under catalogue %s: %,d changes %s%n",
                        done.organisations(),
                        catalogue.version(),
                        done.transitions(),
                        isTold ? "to tell" : "that nobody is told of");
    }
}
