package uk.pctmonitor.core.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import uk.pctmonitor.core.assessment.Explanation.Chapter;
import uk.pctmonitor.core.assessment.Explanation.Step;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.History;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.Limits;
import uk.pctmonitor.core.spc.RebaseSuggestion;
import uk.pctmonitor.core.spc.Rule;

/**
 * The chain from the series to its control limits, its signals and its assurance.
 *
 * @param ends of the target, which the limits are printed beside
 */
record ChartChapter(Metric metric, ControlChart chart, Charting charting, List<BigDecimal> ends) {

    /** Decimals of a mean beyond those of the metric. */
    private static final int MORE_DECIMALS = 4;

    Chapter of(History history) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("Series", series(history)));
        steps.add(new Step("Rules", charting.profile().name()));
        chart.limits().ifPresent(limits -> steps.add(new Step("Limits", limits(limits))));
        steps.add(new Step("Trust in limits", trust()));
        steps.add(new Step("Signals", signals()));
        steps.add(new Step("Variation", VerdictWords.of(chart.variation())));
        steps.add(new Step("Assurance", VerdictWords.of(chart.assurance())));
        chart.suggestion()
                .ifPresent(it -> steps.add(new Step("Only a suggestion", rebase(it, history))));
        return new Chapter("Whether the movement means anything", steps);
    }

    private static String series(History history) {
        return history.figures().isEmpty()
                ? "no figure yet"
                : history.figures().entrySet().stream()
                        .map(each ->
                                each.getKey()
                                        + " "
                                        + Display.threshold(History.value(each.getValue())))
                        .collect(Collectors.joining(", "));
    }

    private String limits(Limits limits) {
        return "mean %s, lower limit %s, upper limit %s, from %d quarters"
                .formatted(
                        shown(limits.mean()),
                        shown(limits.lower()),
                        shown(limits.upper()),
                        limits.points());
    }

    private String trust() {
        return switch (chart.status()) {
            case RUN_CHART ->
                    "none: it takes %d quarters".formatted(charting.profile().leastPoints());
            case TRIAL ->
                    "trial: from %d quarters on they are firm"
                            .formatted(charting.profile().fullPoints());
            case FULL -> "firm";
        };
    }

    private String signals() {
        Set<Rule> rules = chart.points().isEmpty() ? Set.of() : chart.points().getLast().rules();
        return rules.isEmpty()
                ? "none in the newest quarter"
                : rules.stream()
                        .map(rule -> rule.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }

    private static String rebase(RebaseSuggestion suggestion, History history) {
        Quarter from = List.copyOf(history.figures().keySet()).get(suggestion.from());
        return "%d quarters since %s lie %s the mean. If the cause is known, is meant to last and has"
                        .formatted(
                                suggestion.points(),
                                from,
                                suggestion.side() < 0 ? "below" : "above")
                + " been seen long enough, people may let the limits start anew there (rebases.csv)";
    }

    /** Honest beside the ends of the target. */
    private String shown(BigDecimal number) {
        return Display.withUnit(
                Display.beside(number, metric.decimals() + MORE_DECIMALS, ends), metric);
    }
}
