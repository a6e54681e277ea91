package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What each remaining quarter has to bring so that the year's target is met (rules.md 4.2).
 *
 * @param kind what follows
 * @param each the figure of each remaining quarter, in the metric's unit; may be impossible
 * @param total counts: what is left for all remaining quarters together; null for rates
 * @param quarters how many quarters remain, 1 to 3
 */
public record RunRate(Kind kind, BigDecimal each, @Nullable BigDecimal total, int quarters) {

    /** What follows. */
    public enum Kind {
        /** Each remaining quarter has to reach so much or more. */
        AT_LEAST,
        /** Each remaining quarter may bring so much or less. */
        AT_MOST,
        /** The target is met whatever the remaining quarters bring. */
        SECURED,
        /** No possible figure meets the target any more; a count has passed it already. */
        UNREACHABLE
    }
}
