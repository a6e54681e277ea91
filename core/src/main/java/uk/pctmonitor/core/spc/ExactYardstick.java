package uk.pctmonitor.core.spc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mean and limits kept as sums and counts, so that every comparison is exact: nothing is divided
 * before it is compared. With the sum S of n points and the sum R of m moving ranges, {@code x >
 * S/n + 2.66 R/m} is decided as {@code 100 m (n x - S) > 266 n R}.
 */
final class ExactYardstick implements Yardstick {

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

    private final boolean hasMean;
    private final boolean hasLimits;

    private ExactYardstick(
            int points, BigDecimal sum, int ranges, BigDecimal rangeSum, Profile profile) {
        this.points = points;
        this.count = BigDecimal.valueOf(points);
        this.sum = sum;
        BigDecimal hundredRanges = BigDecimal.valueOf(100L * ranges);
        this.denominator = hundredRanges.multiply(count);
        this.centre = hundredRanges.multiply(sum);
        this.reach = LIMIT.multiply(count).multiply(rangeSum);
        this.hasMean = profile.carries(points, ranges);
        this.hasLimits = hasMean && ranges > 0;
    }

    /**
     * The yardstick of a baseline.
     *
     * @param ranges its moving ranges, one between each two neighbours
     */
    static Yardstick of(List<BigDecimal> values, List<BigDecimal> ranges, Profile profile) {
        BigDecimal sum = sum(values);
        BigDecimal rangeSum = sum(ranges);
        int kept = ranges.size();
        if (profile.screen() && rangeSum.signum() > 0) {
            BigDecimal all = BigDecimal.valueOf(ranges.size()).multiply(THOUSAND);
            BigDecimal bar = rangeSum.multiply(SCREEN);
            for (BigDecimal range : ranges) {
                if (range.multiply(all).compareTo(bar) >= 0) {
                    rangeSum = rangeSum.subtract(range);
                    kept--;
                }
            }
        }
        return new ExactYardstick(values.size(), sum, kept, rangeSum, profile);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : numbers) {
            sum = sum.add(each);
        }
        return sum;
    }

    @Override
    public @Nullable BigDecimal mean() {
        return hasMean ? quotient(sum, count) : null;
    }

    @Override
    public @Nullable Limits limits() {
        return hasLimits
                ? new Limits(
                        quotient(sum, count),
                        quotient(centre.subtract(reach), denominator),
                        quotient(centre.add(reach), denominator),
                        points)
                : null;
    }

    @Override
    public int side(BigDecimal value) {
        return hasMean ? value.multiply(count).compareTo(sum) : 0;
    }

    @Override
    public int outside(BigDecimal value) {
        return hasLimits ? beyond(distance(value), reach) : 0;
    }

    @Override
    public int near(BigDecimal value) {
        return hasLimits ? beyond(distance(value).multiply(THREE), reach.add(reach)) : 0;
    }

    @Override
    public int toLower(BigDecimal target) {
        return distance(target).compareTo(reach.negate());
    }

    @Override
    public int toUpper(BigDecimal target) {
        return distance(target).compareTo(reach);
    }

    /** How far the value is from the mean, times the denominator. */
    private BigDecimal distance(BigDecimal value) {
        return value.multiply(denominator).subtract(centre);
    }

    private static int beyond(BigDecimal distance, BigDecimal reach) {
        return distance.abs().compareTo(reach) > 0 ? distance.signum() : 0;
    }

    private static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        int scale = Math.max(numerator.scale(), 0) + EXTRA_DECIMALS;
        return numerator.divide(denominator, scale, RoundingMode.HALF_UP);
    }
}
