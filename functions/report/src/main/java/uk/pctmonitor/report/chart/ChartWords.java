package uk.pctmonitor.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.VerdictWords;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.Limits;
import uk.pctmonitor.core.spc.Status;

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
     * @param quarters of the chart's points, in the same order; at least one
     */
    public static ChartWords of(
            String name,
            Metric metric,
            List<Quarter> quarters,
            ControlChart chart,
            @Nullable Goal goal) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                quarters.size() == 1
                        ? "One figure, of " + quarters.getFirst()
                        : "%d figures from %s to %s"
                                .formatted(
                                        quarters.size(), quarters.getFirst(), quarters.getLast()));
        chart.limits().ifPresent(limits -> sentences.add(limits(limits, metric, chart.status())));
        if (goal != null) {
            sentences.add(
                    "The target is "
                            + Display.withUnit(goal.toString(), metric).replace("..", " to "));
        }
        sentences.add(
                "The newest figure: " + VerdictWords.of(chart.variation(), chart.assurance()));
        sentences.add("The table below the chart has every figure");
        return new ChartWords(metric.name() + ", " + name, String.join(". ", sentences) + ".");
    }

    private static String limits(Limits limits, Metric metric, Status status) {
        return "Mean %s; %slimits %s to %s, from %d figures"
                .formatted(
                        shown(limits.mean(), metric),
                        status == Status.TRIAL ? "trial " : "",
                        shown(limits.lower(), metric),
                        shown(limits.upper(), metric),
                        limits.points());
    }

    private static String shown(BigDecimal number, Metric metric) {
        return Display.withUnit(
                number.setScale(metric.decimals(), RoundingMode.HALF_UP).toPlainString(), metric);
    }
}
