package uk.pctmonitor.store.alerts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.Rating;

/**
 * The small part of the verdicts on a figure that is kept; reasons are worked out again when they
 * are asked for.
 *
 * @param conclusion the verdicts in their bare words
 * @param goal what the figure was compared with, null when there was no target
 * @param source where that target came from, null when there was none
 * @param amberLimit limit of amber, for a range the lower one; null when there was none
 */
public record Verdict(
        Conclusion conclusion,
        @Nullable Goal goal,
        @Nullable TargetSource source,
        @Nullable BigDecimal amberLimit) {

    /** Numbers are kept without needless zeros, so that equal verdicts are equal. */
    public Verdict {
        goal =
                switch (goal) {
                    case null -> null;
                    case Goal.Threshold(BigDecimal value) -> new Goal.Threshold(plain(value));
                    case Goal.Range(BigDecimal low, BigDecimal high) ->
                            new Goal.Range(plain(low), plain(high));
                };
        amberLimit = amberLimit == null ? null : plain(amberLimit);
    }

    /** What is kept of the verdicts. */
    public static Verdict of(Verdicts verdicts) {
        Rating rating = verdicts.now().rating();
        return new Verdict(
                Conclusion.of(verdicts),
                rating.target() == null ? null : rating.target().goal(),
                rating.target() == null ? null : rating.target().source(),
                rating.amberLimit());
    }

    /** How the figure stood; one still awaited counts as NO_DATA. */
    public Rag rag() {
        return conclusion.now();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
