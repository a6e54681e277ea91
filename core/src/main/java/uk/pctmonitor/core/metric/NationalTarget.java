package uk.pctmonitor.core.metric;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * A national target in force for a run of quarters.
 *
 * @param metric the metric's code
 * @param from first quarter, or null when it was always so
 * @param to last quarter, or null when it has no end
 * @param goal the level to reach
 * @param amber what is still amber
 * @param source where the level is written down
 * @param confidence how sure we are of it
 */
public record NationalTarget(
        String metric,
        @Nullable Quarter from,
        @Nullable Quarter to,
        Goal goal,
        AmberRule amber,
        String source,
        Confidence confidence) {

    /**
     * @throws IllegalArgumentException when it ends before it begins
     */
    public NationalTarget {
        if (from != null && to != null && to.compareTo(from) < 0) {
            throw new IllegalArgumentException(
                    "A target can't hold from %s to %s.".formatted(from, to));
        }
    }

    /** Whether it is in force in the quarter. */
    public boolean holdsIn(Quarter quarter) {
        return (from == null || from.compareTo(quarter) <= 0)
                && (to == null || to.compareTo(quarter) >= 0);
    }

    /** Whether the two are for the same metric and hold together in some quarter. */
    public boolean overlaps(NationalTarget other) {
        return metric.equals(other.metric) && startsByEndOf(other.to) && other.startsByEndOf(to);
    }

    private boolean startsByEndOf(@Nullable Quarter end) {
        return from == null || end == null || from.compareTo(end) <= 0;
    }

    /** What a figure is compared with where nothing else is agreed. */
    public Target asTarget() {
        return new Target(goal, amber, TargetSource.NATIONAL, source);
    }
}
