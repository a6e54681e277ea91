package uk.pctmonitor.core.spc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;

/**
 * An XmR chart of one series.
 *
 * @param points one for each point given, in the same order
 * @param limits of the latest segment; empty when it has too few points
 * @param status of the latest segment
 * @param variation of the latest point; {@link Variation#NO_LIMITS} for an empty series
 * @param assurance against the target given, by the latest segment's limits
 */
public record ControlChart(
        List<Charted> points,
        Optional<Limits> limits,
        Status status,
        Variation variation,
        Assurance assurance) {

    public ControlChart {
        points = List.copyOf(points);
    }

    /**
     * One point on the chart.
     *
     * @param limits of its segment, null when that has too few points
     * @param side -1 below the mean, 0 exactly on it, 1 above; 0 without limits
     * @param rules every rule that flags it
     * @param judgements IMPROVEMENT, CONCERN or NEUTRAL for each direction in which it is flagged;
     *     two when rules point both ways; empty when none does
     * @param variation the one to show
     */
    public record Charted(
            Point point,
            @Nullable Limits limits,
            int side,
            Set<Rule> rules,
            Set<Variation> judgements,
            Variation variation) {}

    /**
     * Draws the chart. It never throws, whatever the figures.
     *
     * @param points in time order
     * @param baseline the first so many points of each segment set its limits; 0 for all of them
     * @param target what the latest figure is compared with, null for none
     */
    public static ControlChart of(
            List<Point> points,
            int baseline,
            Profile profile,
            Direction direction,
            @Nullable Goal target) {
        return new ControlChart(
                List.of(), Optional.empty(), Status.RUN_CHART, Variation.NO_LIMITS, Assurance.NO_LIMITS);
    }
}
