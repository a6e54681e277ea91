package uk.pctmonitor.core.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How counts of people are made unrecognisable, as national hospital statistics do it: 1 to 7
 * people are withheld, any other count is rounded to the nearest 5. A count that was worked out
 * from a printed percentage is seldom whole; it counts as the whole number nearest to it, and as
 * small when it is above 0 however little.
 *
 * @param most the largest count that is withheld
 * @param step what other counts are rounded to
 */
record SmallNumbers(BigDecimal most, BigDecimal step) {

    static final SmallNumbers STANDARD =
            new SmallNumbers(BigDecimal.valueOf(7), BigDecimal.valueOf(5));

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Whether somebody may be recognised in it: it is neither 0 nor above the limit. */
    boolean isSmall(BigDecimal count) {
        return count.signum() != 0 && count.abs().compareTo(most.add(HALF)) < 0;
    }

    /** To the nearest step, half a step away from 0. */
    BigDecimal rounded(BigDecimal count) {
        return count.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}
