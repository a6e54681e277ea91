package uk.pctmonitor.local.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.pctmonitor.core.assessment.Explanation;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.local.report.ExplanationJson;
import uk.pctmonitor.report.figures.Figures;

/** Shows the whole chain behind the verdicts on one figure. */
@Command(
        name = "explain",
        description =
                "Shows the three verdicts on one figure and the chain behind each: how it stands now"
                        + " (the figure and where it stands in which file, the target, the rule, what would"
                        + " make it green), where the year will end and what it would take, and whether its"
                        + " movement means anything. All is worked out again on the spot and compared with"
                        + " what was kept.",
        footer = {
            "%nExample: ./pct-monitor explain 5FL IMM-MMR2-5Y \"2014/15 Q2\" --data pct-monitor-data/demo",
            "%nExit codes: 0 explained, 64 not understood, 70 no such figure."
        })
final class Explain implements Callable<Integer> {

    private final Console console;
    @Mixin private Source source = new Source();

    @Parameters(index = "0", paramLabel = "ORG", description = "Code, such as 5FL.")
    private String org = "";

    @Parameters(index = "1", paramLabel = "METRIC", description = "Code, such as IMM-MMR2-5Y.")
    private String metric = "";

    @Parameters(index = "2", paramLabel = "QUARTER", description = "Such as \"2014/15 Q2\".")
    private String quarter = "";

    @Option(names = "--json", description = "For programs: the numbers behind each verdict.")
    private boolean json;

    Explain(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Reading reading = source.open(console)) {
            Quarter when = when();
            Organisation whose = Asked.organisation(reading.catalogue(), org, none(quarter) + ": ");
            Metric what = Asked.metric(reading.catalogue(), metric, none(quarter) + ": ");
            Explanation explanation =
                    reading.collections().stream()
                            .filter(each -> each.metrics().contains(what.code()))
                            .flatMap(each -> explain(reading, whose, what, each, when).stream())
                            .findFirst()
                            .orElseThrow(() ->
                                    ComplaintException.impossible(
                                            none(when)
                                                    + ": no accepted file reports on it; status"
                                                    + " lists the quarters there are."));
            if (json) {
                console.out().println(ExplanationJson.of(explanation));
            } else {
                console.out()
                        .printf(
                                "%s %s: %s (%s), %s%n%s%n",
                                whose.code(),
                                whose.name(),
                                what.name(),
                                what.code(),
                                when,
                                explanation.headline());
                explanation.lines().forEach(console.out()::println);
            }
        }
        return ExitCode.CLEAN;
    }

    private static Optional<Explanation> explain(
            Reading reading,
            Organisation org,
            Metric metric,
            CollectionDefinition collection,
            Quarter quarter) {
        Figures figures = reading.figures();
        return figures.find(org.code(), metric.code(), collection, quarter)
                .flatMap(figure -> figures.explain(figure, metric, collection));
    }

    private Quarter when() {
        try {
            return Quarter.parse(quarter);
        } catch (IllegalArgumentException wrong) {
            throw ComplaintException.misunderstood(none(quarter) + ": " + reason(wrong));
        }
    }

    /** The reason without the text seen, which the sentence has named already. */
    private String reason(IllegalArgumentException wrong) {
        String reason = String.valueOf(wrong.getMessage());
        String seen = "'" + quarter + "': ";
        return reason.startsWith(seen) ? reason.substring(seen.length()) : reason;
    }

    private String none(Object when) {
        return "no figure for %s %s in %s".formatted(org, metric, when);
    }
}
