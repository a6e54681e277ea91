package uk.pctmonitor.core.metric;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * A national target in force for a run of quarters.
 *
 * @param metric the metric's code
 * @param from first quarter, or null when it was always so
 * @param to last quarter, or null when it has no end
 */
public record NationalTarget(
        String metric,
        @Nullable Quarter from,
        @Nullable Quarter to,
        Goal goal,
        AmberRule amber,
        String source,
        Confidence confidence) {

    public boolean holdsIn(Quarter quarter) {
        return (from == null || from.compareTo(quarter) <= 0)
                && (to == null || to.compareTo(quarter) >= 0);
    }
}
