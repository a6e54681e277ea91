package uk.pctmonitor.core.alert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.RunRate;

/**
 * Numbers of one metric as people read them, honest beside the year's target (rules.md 4.0-3).
 *
 * @param metric null when the catalogue no longer knows it; then there are no units
 * @param target the year's, null when there is none
 */
public record Numbers(@Nullable Metric metric, @Nullable Target target) {

    private static final Cell NOWHERE = new Cell(0, "");

    /** A figure of one or several quarters. */
    public String figure(Measure figure) {
        return print(figure, ends());
    }

    /** A number that is no figure of its own, such as a limit. */
    public String number(BigDecimal number) {
        return print(bare(number), ends());
    }

    /** What each remaining quarter needs, honest beside what a quarter can bring at most. */
    public String needed(RunRate rate) {
        List<BigDecimal> beside = new ArrayList<>(ends());
        if (metric != null) {
            Stream.of(metric.lowest(), metric.highest(), metric.per())
                    .filter(Objects::nonNull)
                    .forEach(beside::add);
        }
        return print(bare(rate.each()), beside);
    }

    /** The year's target. */
    public String goal() {
        return target == null
                ? "the target"
                : switch (target.goal()) {
                    case Goal.Threshold(BigDecimal at) -> unit(Display.threshold(at));
                    case Goal.Range(BigDecimal low, BigDecimal high) ->
                            Display.threshold(low) + " to " + unit(Display.threshold(high));
                };
    }

    private List<BigDecimal> ends() {
        return target == null ? List.of() : target.goal().ends();
    }

    private String print(Measure measure, List<BigDecimal> beside) {
        BigDecimal value = Objects.requireNonNull(measure.value(), "a figure to print");
        return unit(
                metric == null
                        ? Display.threshold(value)
                        : Display.figure(measure, metric, beside));
    }

    private String unit(String number) {
        String grouped = Display.grouped(number);
        return metric == null ? grouped : Display.withUnit(grouped, metric);
    }

    private static Measure bare(BigDecimal value) {
        return Measure.published(value, null, null, NOWHERE);
    }
}
