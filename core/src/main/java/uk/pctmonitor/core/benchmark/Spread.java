package uk.pctmonitor.core.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;

/**
 * Mean and standard deviation of peers' figures.
 *
 * @param sum of all figures, exactly
 * @param peers how many figures
 * @param deviation standard deviation with n - 1, in the figures' unit; 0 when all are the same
 */
public record Spread(BigDecimal sum, int peers, double deviation) {

    /** The spread of one figure or more. */
    static Spread of(Collection<BigDecimal> figures) {
        int n = figures.size();
        BigDecimal count = BigDecimal.valueOf(n);
        BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        // Of n times each figure less the sum, so that nothing is rounded before the root.
        BigDecimal squares =
                figures.stream()
                        .map(each -> each.multiply(count).subtract(sum))
                        .map(each -> each.multiply(each))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        double variance =
                n < 2
                        ? 0
                        : squares.divide(
                                        count.multiply(count).multiply(BigDecimal.valueOf(n - 1L)),
                                        MathContext.DECIMAL128)
                                .doubleValue();
        return new Spread(sum, n, StrictMath.sqrt(variance));
    }

    /** The mean, to 34 digits. */
    public BigDecimal mean() {
        return sum.divide(BigDecimal.valueOf(peers), MathContext.DECIMAL128);
    }

    /** Standard deviations above the mean; 0 when all figures are the same. */
    double score(BigDecimal figure) {
        return deviation == 0 ? 0 : figure.subtract(mean()).doubleValue() / deviation;
    }

    /** -1 below the mean, 0 exactly on it, 1 above; not rounded. */
    int side(BigDecimal figure) {
        return figure.multiply(BigDecimal.valueOf(peers)).compareTo(sum);
    }
}
