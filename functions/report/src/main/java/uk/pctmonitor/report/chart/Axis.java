package uk.pctmonitor.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A vertical axis that shows every number it is made for, with ticks that people can count by: 1, 2
 * or 5 at some power of ten.
 *
 * @param ticks evenly spaced, lowest first; the first and the last are the ends of the axis
 */
record Axis(List<BigDecimal> ticks) {

    /** No more steps than this. */
    private static final int MOST_STEPS = 6;

    Axis {
        ticks = List.copyOf(ticks);
    }

    /**
     * The axis for the numbers.
     *
     * @param numbers at least one
     */
    static Axis of(Collection<BigDecimal> numbers) {
        BigDecimal low = Collections.min(numbers);
        BigDecimal high = Collections.max(numbers);
        BigDecimal step = step(high.subtract(low));
        BigDecimal tick = multiple(low, step, RoundingMode.FLOOR);
        BigDecimal end = multiple(high, step, RoundingMode.CEILING);
        if (tick.compareTo(end) == 0) {
            // A flat line runs through the middle, unless that would invent figures below zero.
            tick = tick.signum() > 0 ? tick.subtract(step) : tick;
            end = end.add(step);
        }
        List<BigDecimal> ticks = new ArrayList<>();
        for (; tick.compareTo(end) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return new Axis(ticks);
    }

    /** An axis from the least to the greatest, for drawings that nobody reads numbers from. */
    static Axis between(Collection<BigDecimal> numbers) {
        BigDecimal low = Collections.min(numbers);
        BigDecimal high = Collections.max(numbers);
        return low.compareTo(high) == 0
                ? new Axis(List.of(low.subtract(BigDecimal.ONE), high.add(BigDecimal.ONE)))
                : new Axis(List.of(low, high));
    }

    /** The smallest of 1, 2, 5 times a power of ten that takes no more than the most steps. */
    private static BigDecimal step(BigDecimal range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal least = range.divide(BigDecimal.valueOf(MOST_STEPS - 1), 15, RoundingMode.UP);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        for (int times : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(times));
            if (step.compareTo(least) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    private static BigDecimal multiple(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }

    BigDecimal low() {
        return ticks.getFirst();
    }

    BigDecimal high() {
        return ticks.getLast();
    }

    /** How far up the number lies, from 0 at the lowest tick to 1 at the highest. */
    double share(BigDecimal number) {
        return number.subtract(low())
                .divide(high().subtract(low()), MathContext.DECIMAL64)
                .doubleValue();
    }
}
