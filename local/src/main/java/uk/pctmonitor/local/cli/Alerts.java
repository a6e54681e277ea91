package uk.pctmonitor.local.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.pctmonitor.local.report.OpenAlerts;
import uk.pctmonitor.local.report.OpenAlerts.OpenAlert;
import uk.pctmonitor.local.text.Table;

/** Lists the open alerts. */
@Command(
        name = "alerts",
        description =
                "Lists the open alerts: whose, how bad, since when, the figure and its target.",
        footer = {
            "%nExample: ./pct-monitor alerts --sha Q39 --level red --data pct-monitor-data/demo",
            "%nExit codes: 0 listed, 64 not understood, 70 not possible."
        })
final class Alerts implements Callable<Integer> {

    /** Levels to choose from, as people write them. */
    enum Level {
        RED,
        AMBER
    }

    private final Console console;
    @Mixin private Source source = new Source();

    @Option(names = "--sha", paramLabel = "CODE", description = "Only those of this SHA.")
    private @Nullable String sha;

    @Option(names = "--level", paramLabel = "red|amber", description = "Only those of this level.")
    private @Nullable Level level;

    @Option(
            names = "--early",
            description =
                    "Instead: green figures of the newest quarter with a special cause for concern,"
                            + " before they turn amber.")
    private boolean early;

    Alerts(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Reading reading = source.open(console)) {
            if (sha != null) {
                Asked.organisation(reading.catalogue(), sha);
            }
            Table table =
                    new Table(
                            "SHA",
                            "Org",
                            "Name",
                            "Level",
                            "Since",
                            "Metric",
                            "Figure",
                            "Target",
                            "Quarter",
                            "Year end",
                            "Movement");
            int open = 0;
            for (OpenAlert alert : wanted(reading)) {
                if (level == null || alert.level().name().equals(level.name())) {
                    open++;
                    table.row(
                            alert.sha(),
                            alert.org(),
                            alert.orgName(),
                            level(alert),
                            alert.since(),
                            alert.subject(),
                            alert.figure(),
                            alert.target(),
                            alert.quarter(),
                            alert.yearEnd(),
                            alert.movement());
                }
            }
            if (open > 0) {
                table.lines().forEach(console.out()::println);
            }
            console.out()
                    .printf(
                            Locale.ROOT,
                            early ? "green and moving the wrong way: %,d%n" : "%,d open alerts%n",
                            open);
        }
        return ExitCode.CLEAN;
    }

    private static String level(OpenAlert alert) {
        return switch (alert.kind()) {
            case RATING -> alert.level().name();
            case NON_SUBMISSION -> "MISSING";
            case ORPHAN -> "NO OWNER";
        };
    }

    private List<OpenAlert> wanted(Reading reading) {
        OpenAlerts alerts = new OpenAlerts(reading.catalogue(), reading.table(), reading.figures());
        return early ? alerts.early(sha, reading.files().quarters()) : alerts.of(sha);
    }
}
