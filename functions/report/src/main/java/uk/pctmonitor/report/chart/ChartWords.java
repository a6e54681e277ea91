package uk.pctmonitor.report.chart;

import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.assessment.VerdictWords;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.Limits;

/**
 * What a control chart shows, for those who do not see it.
 *
 * @param title what it is a chart of
 * @param description what can be seen on it, in sentences
 */
public record ChartWords(String title, String description) {

    /**
     * The words.
     *
     * @param name of the organisation
     */
    public static ChartWords of(String name, Series series) {
        List<String> sentences = new ArrayList<>();
        Printed printed = new Printed(series);
        List<Quarter> quarters = series.quarters();
        sentences.add(
                quarters.size() == 1
                        ? "One figure, of " + quarters.getFirst()
                        : "%d figures from %s to %s"
                                .formatted(
                                        quarters.size(), quarters.getFirst(), quarters.getLast()));
        breaks(series, sentences);
        ControlChart chart = series.chart();
        chart.limits().ifPresent(limits -> sentences.add(limits(limits, series, printed)));
        chart.median().ifPresent(median -> sentences.add("Median " + printed.line(median)));
        if (!series.goals().isEmpty()) {
            sentences.add("Target " + goal(series.goals().lastEntry().getValue(), printed));
        }
        sentences.add(
                "The newest figure, %s: %s"
                        .formatted(
                                printed.figure(chart.points().getLast().point().value()),
                                VerdictWords.of(chart.variation(), chart.assurance())));
        return new ChartWords(
                series.metric().name() + ", " + name, String.join(". ", sentences) + ".");
    }

    private static void breaks(Series series, List<String> sentences) {
        for (int i = 1; i < series.quarters().size(); i++) {
            Quarter quarter = series.quarters().get(i);
            if (series.chart().points().get(i).point().rebase()) {
                sentences.add(
                        "From %s on, %s"
                                .formatted(
                                        quarter,
                                        Flag.reason(
                                                series, series.quarters().get(i - 1), quarter)));
            }
        }
    }

    private static String limits(Limits limits, Series series, Printed printed) {
        return "Mean %s; %slimits %s to %s, from %d figures"
                .formatted(
                        printed.line(limits.mean()),
                        series.isTrial(limits) ? "trial " : "",
                        printed.line(limits.lower()),
                        printed.line(limits.upper()),
                        limits.points());
    }

    private static String goal(Goal goal, Printed printed) {
        return switch (goal) {
            case Goal.Threshold(var at) -> printed.exactly(at);
            case Goal.Range(var low, var high) ->
                    printed.exactly(low) + " to " + printed.exactly(high);
        };
    }
}
