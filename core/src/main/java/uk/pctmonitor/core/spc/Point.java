package uk.pctmonitor.core.spc;

import java.math.BigDecimal;

/**
 * One point of a series, in time order.
 *
 * @param value unrounded, in the metric's unit; at most {@link #MOST_DIGITS} digits on either side
 *     of the decimal point, which is more than a {@code double} can hold
 * @param afterGap whether a period before it has no figure: runs end there and no moving range is
 *     formed across it (rules.md 4.6)
 * @param rebase whether limits start anew at this point, because somebody declared so
 */
public record Point(BigDecimal value, boolean afterGap, boolean rebase) {

    /** More digits than this, before or after the decimal point, are no figure. */
    public static final int MOST_DIGITS = 1_100;

    /**
     * @throws IllegalArgumentException when the value has too many digits
     */
    public Point {
        if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "A point has at most %d digits on either side of the decimal point."
                            .formatted(MOST_DIGITS));
        }
    }
}
