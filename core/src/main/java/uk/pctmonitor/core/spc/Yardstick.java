package uk.pctmonitor.core.spc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mean and limits of a baseline, which points and targets are measured against. They are kept as
 * sums and counts, so that every comparison is exact: nothing is divided before it is compared.
 * With the sum S of n points and the sum R of m moving ranges, {@code x > S/n + 2.66 R/m} is
 * decided as {@code 100 m (n x - S) > 266 n R}.
 */
final class Yardstick {

    private static final int EXTRA_DECIMALS = 12;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal SCREEN = BigDecimal.valueOf(3267);
    private static final BigDecimal LIMIT = BigDecimal.valueOf(266);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private final int points;
    private final BigDecimal count;
    private final BigDecimal sum;

    /** 100 m n, the denominator that mean and limits share. */
    private final BigDecimal denominator;

    /** 100 m S: the mean, times the denominator. */
    private final BigDecimal centre;

    /** 266 n R: how far the limits are from the mean, times the denominator. */
    private final BigDecimal reach;

    private final BigDecimal twiceReach;
    private final boolean hasMean;
    private final boolean hasLimits;

    private Yardstick(
            int points,
            BigDecimal sum,
            int ranges,
            BigDecimal rangeSum,
            boolean hasMean,
            boolean hasLimits) {
        this.points = points;
        this.count = BigDecimal.valueOf(points);
        this.sum = sum;
        BigDecimal hundredRanges = BigDecimal.valueOf(100L * ranges);
        this.denominator = hundredRanges.multiply(count);
        this.centre = hundredRanges.multiply(sum);
        this.reach = LIMIT.multiply(count).multiply(rangeSum);
        this.twiceReach = reach.add(reach);
        this.hasMean = hasMean;
        this.hasLimits = hasLimits;
    }

    /**
     * The yardstick of a baseline.
     *
     * @param ranges its moving ranges, one between each two neighbours
     */
    static Yardstick of(List<BigDecimal> values, List<BigDecimal> ranges, Profile profile) {
        BigDecimal sum = sum(values);
        BigDecimal rangeSum = sum(ranges);
        boolean flat = rangeSum.signum() == 0;
        int kept = ranges.size();
        if (profile.screen() && !flat) {
            BigDecimal all = BigDecimal.valueOf(ranges.size()).multiply(THOUSAND);
            BigDecimal bar = rangeSum.multiply(SCREEN);
            for (BigDecimal range : ranges) {
                if (range.multiply(all).compareTo(bar) >= 0) {
                    rangeSum = rangeSum.subtract(range);
                    kept--;
                }
            }
        }
        boolean mean = profile.carries(values.size(), kept);
        boolean limits = mean && kept > 0 && (!flat || profile.handling().flatLimits());
        return new Yardstick(values.size(), sum, kept, rangeSum, mean, limits);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : numbers) {
            sum = sum.add(each);
        }
        return sum;
    }

    /** The mean of the baseline, null when it has too few points. */
    @Nullable BigDecimal mean() {
        return hasMean ? quotient(sum, count) : null;
    }

    /** The limits, null when the baseline does not carry any. */
    @Nullable Limits limits() {
        return hasLimits
                ? new Limits(
                        quotient(sum, count),
                        quotient(centre.subtract(reach), denominator),
                        quotient(centre.add(reach), denominator),
                        points)
                : null;
    }

    boolean hasMean() {
        return hasMean;
    }

    boolean hasLimits() {
        return hasLimits;
    }

    /**
     * How far the value is from the mean: 0 on it, 1 up to two sigma, 2 beyond two sigma, 3 beyond
     * the limit; negative below. Without limits it is 1 at most, without a mean 0.
     */
    int zone(BigDecimal value) {
        if (!hasLimits) {
            return hasMean ? value.multiply(count).compareTo(sum) : 0;
        }
        BigDecimal distance = distance(value);
        BigDecimal size = distance.abs();
        if (size.multiply(THREE).compareTo(twiceReach) <= 0) {
            return distance.signum();
        }
        return (size.compareTo(reach) > 0 ? 3 : 2) * distance.signum();
    }

    /** How a target compares with the lower limit. There must be limits. */
    int toLower(BigDecimal target) {
        return distance(target).compareTo(reach.negate());
    }

    /** How a target compares with the upper limit. There must be limits. */
    int toUpper(BigDecimal target) {
        return distance(target).compareTo(reach);
    }

    /** How far the value is from the mean, times the denominator. */
    private BigDecimal distance(BigDecimal value) {
        return value.multiply(denominator).subtract(centre);
    }

    private static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        int scale = Math.max(numerator.scale(), 0) + EXTRA_DECIMALS;
        return numerator.divide(denominator, scale, RoundingMode.HALF_UP);
    }
}
