package uk.pctmonitor.core.rating.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import uk.pctmonitor.core.rating.Display;

/**
 * An average or a share as its two parts, so that it is compared without ever being rounded
 * (rules.md 4.0-1).
 *
 * @param numerator such as the sum of points times weights
 * @param denominator such as the sum of the weights, above 0
 */
public record Quotient(BigDecimal numerator, BigDecimal denominator) {

    /**
     * @throws IllegalArgumentException when the denominator is not above 0
     */
    public Quotient {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a quotient has a denominator above 0");
        }
    }

    /** A number as a quotient. */
    public static Quotient of(BigDecimal number) {
        return new Quotient(number, BigDecimal.ONE);
    }

    /**
     * Below 0, 0 or above 0: whether the quotient is less than, equal to or more than the level.
     */
    public int compareTo(BigDecimal level) {
        return numerator.compareTo(level.multiply(denominator));
    }

    /** The quotient to whole numbers, halves upwards (away from 0). */
    public int rounded() {
        return numerator.divide(denominator, 0, RoundingMode.HALF_UP).intValueExact();
    }

    /**
     * For reading: halves rounded up, without needless zeros. While the printed number stands
     * otherwise to a level than the true one does, one decimal is added, as {@link Display} does
     * (rules.md 4.0-3).
     *
     * @param decimals printed when nothing forbids it
     * @param levels what it is printed beside
     */
    public String shown(int decimals, List<BigDecimal> levels) {
        int most = decimals + Display.MOST_EXTRA_DECIMALS;
        for (int tried = decimals; tried < most; tried++) {
            BigDecimal printed = numerator.divide(denominator, tried, RoundingMode.HALF_UP);
            if (levels.stream().allMatch(each -> printed.compareTo(each) == compareTo(each))) {
                return printed.toPlainString();
            }
        }
        return numerator.divide(denominator, most, RoundingMode.HALF_UP).toPlainString();
    }
}
