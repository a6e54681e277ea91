package uk.pctmonitor.local.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.FolderLock;
import uk.pctmonitor.local.monitor.SitePages;
import uk.pctmonitor.report.PagesWanted;
import uk.pctmonitor.report.PagesWanted.Quarters;
import uk.pctmonitor.report.PagesWritten;

/** Writes the pages that show how things stand. */
@Command(
        name = "report",
        description = {
            "Writes the pages that show how things stand: the country, each SHA, each PCT, plans, packs"
                    + " for meetings. They are files for a browser and need nothing else.",
            "Without --quarter or --all: the newest quarter, and every other of which something has"
                    + " changed since its pages were written. Pages that are there already are left"
                    + " alone."
        },
        footer = {
            "%nExample: ./pct-monitor report --data pct-monitor-data/demo --as-at 2016-04-19",
            "Example: ./pct-monitor report --quarter \"2014/15 Q2\" --sha Q39 --to south-west",
            "%nExit codes: 0 written, 64 not understood, 70 not possible."
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private Source source = new Source();

    @Option(
            names = "--as-at",
            paramLabel = "DAY",
            converter = DateConverter.class,
            description =
                    "Shows what was known at the end of this day, such as 2014-10-01, in a folder of"
                            + " its own. Default: what is known now.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            description =
                    "Only this, such as \"2014/15 Q2\"; may be given more than once. Links to other"
                            + " quarters lead somewhere once those are written.")
    private List<String> quarters = List.of();

    @Option(names = "--all", description = "Every quarter, changed or not.")
    private boolean all;

    @Option(
            names = "--sha",
            paramLabel = "CODE",
            description = "Only the pages of this SHA, of its PCTs, and those that lead there.")
    private @Nullable String sha;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description =
                    "Where the pages go. Default: site in the data folder, with --aws"
                            + " ./pct-monitor-site.")
    private @Nullable Path to;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PagesWanted wanted = wanted();
        try (Reading reading = source.open(console)) {
            if (sha != null) {
                Asked.organisation(reading.catalogue(), sha);
            }
            DataFolder folder = source.folder();
            if (to == null && folder != null) {
                try (FolderLock _ = FolderLock.take(folder)) {
                    write(reading, wanted, folder.site());
                }
            } else {
                write(reading, wanted, to == null ? Path.of("pct-monitor-site") : to);
            }
        }
        return ExitCode.CLEAN;
    }

    private PagesWanted wanted() {
        if (all && !quarters.isEmpty()) {
            throw ComplaintException.misunderstood("give --quarter or --all, not both.");
        }
        LocalDate today = London.dateOf(console.clock().instant());
        if (asAt != null && asAt.isAfter(today)) {
            throw ComplaintException.misunderstood("%s is still to come.".formatted(asAt));
        }
        TreeSet<Quarter> named = new TreeSet<>();
        quarters.forEach(each -> named.add(Asked.quarter(each)));
        return new PagesWanted(
                all
                        ? new Quarters.All()
                        : named.isEmpty() ? new Quarters.Changed() : new Quarters.Named(named),
                asAt,
                sha);
    }

    private void write(Reading reading, PagesWanted wanted, Path site) {
        PagesWritten written =
                SitePages.into(site, reading.table(), reading.catalogue(), console.clock())
                        .run(wanted);
        if (written.quarters().isEmpty()) {
            throw ComplaintException.impossible(
                    "there is no return in %s yet, so there are no pages."
                            .formatted(reading.name()));
        }
        PageLines.of(written).forEach(console.out()::println);
        console.out()
                .printf(
                        "Open %s%n",
                        site.resolve(written.folder() + "index.html").toAbsolutePath().normalize());
    }
}
