package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Provenance;
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
     * @param deadlinePassed whether the quarter's submission deadline has passed: a figure that has
     *     not come is awaited until then; one that came blank is missing at once
     */
    public static Rating rate(
            Metric metric,
            @Nullable Measure measure,
            @Nullable Target target,
            boolean deadlinePassed) {
        String unratable = measure == null ? "" : unratable(metric, measure);
        if (!unratable.isEmpty()) {
            return unrated(Rag.NOT_RATED, target, unratable);
        }
        if (measure == null) {
            return deadlinePassed
                    ? unrated(
                            Rag.NO_DATA, target, "There is no figure and its deadline has passed.")
                    : unrated(Rag.AWAITED, target, "There is no figure yet; it is not yet due.");
        }
        if (measure.value() == null) {
            return unrated(Rag.NO_DATA, target, "The return came without this figure.");
        }
        if (target == null) {
            return unrated(Rag.NOT_RATED, null, "Not rated: no target.");
        }
        try {
            return compared(metric, measure, target);
        } catch (IllegalArgumentException unusable) {
            // The catalogue and uploads are checked for this, so it takes a fault of ours to get
            // here; a figure must still not pass for green.
            return unrated(Rag.NOT_RATED, target, "Not rated: " + unusable.getMessage());
        }
    }

    /**
     * Why what was reported can't be rated, whatever the target; empty when nothing is against it.
     */
    private static String unratable(Metric metric, Measure measure) {
        BigDecimal denominator = measure.denominator();
        BigDecimal least = metric.minimumDenominator();
        if (measure.provenance() == Provenance.SUPPRESSED) {
            return "Not rated: the figure is suppressed.";
        }
        if (measure.hasZeroDenominator()) {
            return "Not rated: zero denominator.";
        }
        if (measure.value() == null) {
            return "";
        }
        if (least != null && denominator != null && denominator.compareTo(least) < 0) {
            return "Not rated: small numbers, the denominator %s is below %s."
                    .formatted(Display.threshold(denominator), Display.threshold(least));
        }
        if (metric.direction() == Direction.NONE) {
            return "Not rated: the metric is watched, but neither way is better.";
        }
        return "";
    }

    private static Rating compared(Metric metric, Measure measure, Target target) {
        Thresholds thresholds = Thresholds.of(metric.direction(), target.goal(), target.amber());
        Rag rag = thresholds.rate(measure, metric.per());
        Comparison comparison = new Comparison(metric, measure, thresholds, rag);
        boolean upper = thresholds.amberFrom() == null;
        return new Rating(
                rag,
                target,
                upper ? thresholds.amberTo() : thresholds.amberFrom(),
                upper ? null : thresholds.amberTo(),
                comparison);
    }

    private static Rating unrated(Rag rag, @Nullable Target target, String reason) {
        return new Rating(rag, target, null, null, new Wording.Unrated(reason));
    }
}
