package uk.pctmonitor.store.alerts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.Rating;

/**
 * The small part of a rating that is kept; reasons are worked out again when they are asked for.
 *
 * @param goal what it was compared with, null when there was no target
 * @param source where that target came from, null when there was none
 * @param amberLimit limit of amber, for a range the lower one; null when there was none
 */
public record Verdict(
        Rag rag,
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

    /** What is kept of a rating. */
    public static Verdict of(Rating rating) {
        return new Verdict(
                rating.rag() == Rag.AWAITED ? Rag.NO_DATA : rating.rag(),
                rating.target() == null ? null : rating.target().goal(),
                rating.target() == null ? null : rating.target().source(),
                rating.amberLimit());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
