package uk.pctmonitor.core.assessment;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.organisation.Succession;

/**
 * People have declared that limits start anew (rules.md 4.6-1 and 4.6-10). It is never worked out.
 *
 * @param org the organisation, null for all
 * @param metric the metric's code, null for all
 * @param quarter the first quarter of the new segment
 * @param baseline so many first quarters of each segment set its limits; 0 for all of them
 * @param reason why, in a few words
 */
public record Rebase(
        @Nullable String org,
        @Nullable String metric,
        Quarter quarter,
        int baseline,
        String reason) {

    /** What a takeover declares: from its quarter on the figures are of a larger area. */
    public static Rebase of(Succession takeover) {
        return new Rebase(
                takeover.successor(),
                null,
                Quarter.containing(takeover.effective()),
                0,
                "took over " + takeover.predecessor());
    }

    /** Whether it concerns the organisation's series of the metric. */
    public boolean concerns(String whose, String what) {
        return (org == null || org.equals(whose)) && (metric == null || metric.equals(what));
    }
}
