package uk.pctmonitor.core.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;

/**
 * An XmR chart of one series (rules.md 4.6). Points before a rebase never change what is said of
 * those after it, and a target never changes limits.
 *
 * @param points one for each point given, in the same order
 * @param limits of the latest segment; empty when it has too few points
 * @param median of the latest segment's baseline, exact; only for a run chart, otherwise empty
 * @param status of the latest segment; {@link Status#RUN_CHART} for an empty series
 * @param variation of the latest point; {@link Variation#NO_LIMITS} for an empty series
 * @param assurance against the target given, by the latest segment's limits
 * @param suggestion that new limits may be due; never acted upon here
 */
public record ControlChart(
        List<Charted> points,
        Optional<Limits> limits,
        Optional<BigDecimal> median,
        Status status,
        Variation variation,
        Assurance assurance,
        Optional<RebaseSuggestion> suggestion) {

    public ControlChart {
        points = List.copyOf(points);
    }

    /**
     * One point on the chart.
     *
     * @param mean of its segment's baseline, rounded as {@link Limits} are; null when that has too
     *     few points
     * @param limits of its segment, null when that has too few points
     * @param side -1 below the mean, 0 exactly on it, 1 above; 0 without a mean
     * @param rules every rule that flags it, in their order
     * @param judgements IMPROVEMENT, CONCERN or NEUTRAL for each direction in which it is flagged;
     *     two when rules point both ways; empty when none does
     * @param variation the one to show
     */
    public record Charted(
            Point point,
            @Nullable BigDecimal mean,
            @Nullable Limits limits,
            int side,
            Set<Rule> rules,
            Set<Variation> judgements,
            Variation variation) {

        public Charted {
            rules = Rule.ordered(rules);
            judgements = Variation.ordered(judgements);
        }

        /** Whether any rule flags it. */
        public boolean isSignal() {
            return !rules.isEmpty();
        }
    }

    /**
     * Draws the chart. It never throws, whatever the figures.
     *
     * @param points in time order
     * @param baseline the first so many points of each segment set its limits, or all of them while
     *     there are fewer; less than 12 is too few to freeze and means all of them always
     * @param target what the latest figure is compared with, null for none. A single threshold
     *     needs a direction that is HIGHER or LOWER, or it counts as none.
     */
    public static ControlChart of(
            List<Point> points,
            int baseline,
            Profile profile,
            Direction direction,
            @Nullable Goal target) {
        List<Charted> charted = new ArrayList<>(points.size());
        Segment latest = null;
        int start = 0;
        for (int end = 1; end <= points.size(); end++) {
            if (end == points.size() || points.get(end).rebase()) {
                latest = Segment.of(points.subList(start, end), baseline, profile);
                charted.addAll(latest.charted(direction));
                start = end;
            }
        }
        if (latest == null) {
            return empty(Capability.of(null, direction, target));
        }
        return new ControlChart(
                charted,
                Optional.ofNullable(latest.yardstick().limits()),
                latest.median(),
                latest.status(),
                charted.getLast().variation(),
                Capability.of(latest.yardstick(), direction, target),
                latest.suggestion(points.size() - latest.points().size()));
    }

    private static ControlChart empty(Assurance assurance) {
        return new ControlChart(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Status.RUN_CHART,
                Variation.NO_LIMITS,
                assurance,
                Optional.empty());
    }
}
