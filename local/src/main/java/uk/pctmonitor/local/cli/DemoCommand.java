package uk.pctmonitor.local.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.pctmonitor.local.demo.Demo;
import uk.pctmonitor.local.demo.FreshStart;
import uk.pctmonitor.local.demo.Step;
import uk.pctmonitor.local.demo.Steps;
import uk.pctmonitor.local.demo.Summaries;
import uk.pctmonitor.local.demo.SummaryTable;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.Monitor;
import uk.pctmonitor.local.monitor.SimulatedClock;
import uk.pctmonitor.local.report.UploadedFiles;
import uk.pctmonitor.local.text.Progress;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.Ledger;

/** Runs the whole system over twelve real quarters. */
@Command(
        name = "demo",
        description = {
            "Runs the whole system over twelve real quarterly uploads (vaccination coverage of 151"
                    + " PCTs, 2013/14 to 2015/16), each on its own simulated day, its submission"
                    + " deadline. Leaves a data folder with the store, the e-mails and the receipts.",
            "Running it again goes on where it stopped."
        },
        footer = {
            "%nExample: ./pct-monitor demo --fresh",
            "%nExit codes: 0 done, 64 not understood, 70 not possible."
        })
final class DemoCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private Places places = new Places();

    @Option(names = "--fresh", description = "Removes an earlier run in the folder first.")
    private boolean fresh;

    @Option(
            names = "--examples",
            paramLabel = "DIR",
            description = "Where contacts.csv and cover/ are. Default: those of the program.")
    private @Nullable Path examples;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long began = System.nanoTime();
        LoadedCatalogue catalogue = places.catalogue();
        List<Step> steps = new Steps(catalogue).over(examples());
        DataFolder folder = new DataFolder(places.demoData());
        if (fresh && FreshStart.in(folder)) {
            console.err().println("Removed the earlier run in " + folder.path() + ".");
        }
        SimulatedClock clock = new SimulatedClock();
        try (Monitor monitor = Monitor.open(folder, catalogue, clock, console.ids())) {
            new Demo(monitor, clock).run(steps, watcher(uploads(steps)));
            var files =
                    new UploadedFiles(
                            monitor.documents(), new Ledger(monitor.table()), DataFolder.BUCKET);
            var summaries =
                    new Summaries(folder, catalogue, monitor.table(), steps.getLast().day());
            SummaryTable.of(summaries.of(steps, files.all())).forEach(console.out()::println);
        }
        tellWhereToLook(folder.path());
        console.out()
                .printf(
                        Locale.ROOT,
                        "%nTook %.1f s and at most %d MB of heap.%n",
                        (System.nanoTime() - began) / 1e9,
                        peakHeap() / 1_000_000);
        return ExitCode.CLEAN;
    }

    private Demo.Watcher watcher(int steps) {
        Progress progress = new Progress(console.err(), console.terminal(), steps);
        return new Demo.Watcher() {
            private int ended;

            @Override
            public void begins(Step.Upload upload) {
                progress.doing(words(upload));
            }

            @Override
            public void ends(Step.Upload upload) {
                progress.done(words(upload));
                if (++ended == steps) {
                    progress.finish();
                }
            }
        };
    }

    private static int uploads(List<Step> steps) {
        return (int) steps.stream().filter(step -> step instanceof Step.Upload).count();
    }

    private static String words(Step.Upload upload) {
        return "%s on %s"
                .formatted(
                        upload.quarter() == null
                                ? upload.key().substring("inbox/".length())
                                : upload.quarter(),
                        upload.day());
    }

    private Path examples() {
        Path folder =
                examples == null
                        ? Path.of(System.getProperty("pctmonitor.home", "."), "examples")
                        : examples;
        if (!Files.isDirectory(folder.resolve("cover"))) {
            throw ComplaintException.misunderstood(
                    "there are no examples in %s; say where with --examples.".formatted(folder));
        }
        return folder;
    }

    private void tellWhereToLook(Path data) {
        console.out().println();
        console.out().println("Look next at");
        for (String line :
                List.of(
                        "%s/mail         the alert e-mails, by day".formatted(data),
                        "%s/receipts     what the submitters were told".formatted(data),
                        "%s/reminders    who was reminded of what, and chased".formatted(data),
                        "%s/plan-news    what PCTs and SHAs were told of plans".formatted(data),
                        "./pct-monitor report --as-at 2016-04-19 --data %s    writes the pages"
                                .formatted(data),
                        "./pct-monitor alerts --sha Q39 --level red --data " + data,
                        "./pct-monitor plans --sha Q39 --on 2016-04-19 --data " + data,
                        "./pct-monitor plan show RP-5ND-1 --on 2014-04-30 --data " + data,
                        "./pct-monitor explain 5FL IMM-MMR2-5Y \"2014/15 Q2\" --data " + data,
                        "./pct-monitor export --data %s > figures.csv".formatted(data))) {
            console.out().println("  " + line);
        }
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
