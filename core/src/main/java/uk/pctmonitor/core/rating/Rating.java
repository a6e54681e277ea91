package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Target;

/**
 * The rating of one measure, with its reason.
 *
 * @param rag the result
 * @param target what it was compared with, null when there was none
 * @param amberLimit the limit derived from the amber rule (for a range: the lower outer limit),
 *     null when there is none
 * @param upperAmberLimit for a range the upper outer limit, else null
 * @param wording the same in words
 */
public record Rating(
        Rag rag,
        @Nullable Target target,
        @Nullable BigDecimal amberLimit,
        @Nullable BigDecimal upperAmberLimit,
        Wording wording) {

    /** One sentence: the rule applied, with the unrounded figures. */
    public String reason() {
        return wording.reason();
    }

    /** One sentence: what would make it green; empty when it is green or can't be rated. */
    public String toGreen() {
        return wording.toGreen();
    }
}
