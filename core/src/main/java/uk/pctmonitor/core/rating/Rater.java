package uk.pctmonitor.core.rating;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;

/** Rates one measure against its target by the plain rule (rules.md 4.0 and 4.1). */
public final class Rater {
    private Rater() {}

    /**
     * The rating, with its reason. It never throws: what can't be rated says why, and is never
     * green.
     *
     * @param measure the figure, null when the return has no such figure or there is no return
     * @param target what it is compared with, null when there is none
     * @param deadlinePassed whether the quarter's submission deadline has passed: a missing figure
     *     is awaited until then
     */
    public static Rating rate(
            Metric metric,
            @Nullable Measure measure,
            @Nullable Target target,
            boolean deadlinePassed) {
        throw new UnsupportedOperationException(metric.code() + measure + target + deadlinePassed);
    }
}
