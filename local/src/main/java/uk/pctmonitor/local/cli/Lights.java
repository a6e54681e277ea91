package uk.pctmonitor.local.cli;

import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.local.lights.ChainLines;
import uk.pctmonitor.local.lights.LightLines;
import uk.pctmonitor.local.lights.Overview;
import uk.pctmonitor.report.lights.CategoryLights;
import uk.pctmonitor.report.lights.SixLights;

/** Shows the six category lights. */
@Command(
        name = "lights",
        description = {
            "Shows the six category lights of each PCT (finance, strategy, quality, governance,"
                    + " external relations, emergency planning): how much of each category's weight is"
                    + " rated, what decided it, and every override with the computed light beside it.",
            "Worked out anew from the figures in force with the catalogue at hand. Where too little"
                    + " is rated the light is INSUFFICIENT_DATA, which is not green."
        },
        footer = {
            "%nExample: ./pct-monitor lights --sha Q39 --quarter \"2014/15 Q2\" --data"
                    + " pct-monitor-data/demo",
            "Example: ./pct-monitor lights --org 5FL --data pct-monitor-data/demo",
            "%nExit codes: 0 shown, 64 not understood, 70 not possible."
        })
final class Lights implements Callable<Integer> {

    private final Console console;
    @Mixin private Source source = new Source();

    @Option(
            names = "--sha",
            paramLabel = "CODE",
            description = "Only those that answer to this SHA.")
    private @Nullable String sha;

    @Option(
            names = "--org",
            paramLabel = "CODE",
            description = "Only this PCT, with every step behind its lights.")
    private @Nullable String org;

    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            description = "Such as \"2014/15 Q2\". Default: the newest reported.")
    private @Nullable String quarter;

    @Option(names = "--explain", description = "Every step behind every light.")
    private boolean explain;

    Lights(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (sha != null && org != null) {
            throw ComplaintException.misunderstood("give --sha or --org, not both.");
        }
        try (Reading reading = source.open(console)) {
            Register register = reading.catalogue().register();
            check(reading, sha);
            check(reading, org);
            Quarter when = when(reading);
            CategoryLights lights =
                    new CategoryLights(
                            reading.catalogue(),
                            reading.table(),
                            reading.figures(),
                            reading.today());
            List<SixLights> all = lights.of(when, each -> isWanted(register, each, when));
            if (all.isEmpty()) {
                throw ComplaintException.impossible(
                        "there are no lights in %s: %s."
                                .formatted(
                                        when,
                                        org != null
                                                ? org + " neither reported nor had to"
                                                : sha != null
                                                        ? "nobody who reported or had to answers to "
                                                                + sha
                                                        : "nobody reported or had to"));
            }
            console.out()
                    .printf(
                            "Category lights for %s, as on %s%n%n",
                            when, London.words(reading.today()));
            if (all.size() > 1) {
                Overview.of(all).forEach(console.out()::println);
                console.out().println();
            }
            all.forEach(this::print);
            outside(lights.outside(when));
        }
        return ExitCode.CLEAN;
    }

    private void print(SixLights six) {
        LightLines.of(six).forEach(console.out()::println);
        if (explain || org != null) {
            console.out().println();
            ChainLines.of(six).forEach(console.out()::println);
        }
        console.out().println();
    }

    private void outside(List<String> metrics) {
        if (!metrics.isEmpty()) {
            console.out()
                    .printf(
                            "%d metrics belong to none of the six categories and count nowhere: %s%n",
                            metrics.size(), String.join(", ", metrics));
        }
    }

    private boolean isWanted(Register register, Organisation each, Quarter when) {
        if (org != null) {
            return each.code().equals(org);
        }
        return sha == null
                || register.answersTo(each.code(), when.end()).filter(sha::equals).isPresent();
    }

    private Quarter when(Reading reading) {
        if (quarter != null) {
            try {
                return Quarter.parse(quarter);
            } catch (IllegalArgumentException wrong) {
                throw ComplaintException.misunderstood("no lights: " + wrong.getMessage());
            }
        }
        SortedSet<Quarter> quarters = reading.files().quarters();
        if (quarters.isEmpty()) {
            throw ComplaintException.impossible("no accepted file reports on any quarter yet.");
        }
        return quarters.last();
    }

    private static void check(Reading reading, @Nullable String code) {
        if (code != null) {
            Asked.organisation(reading.catalogue(), code);
        }
    }
}
