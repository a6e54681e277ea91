package uk.pctmonitor.local.benchmark;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import uk.pctmonitor.core.benchmark.Spread;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Display;

/**
 * How the figures of one of the two metrics are printed beside their mean.
 *
 * @param metric whose figures they are
 * @param divided whether they were divided by the population
 * @param decimals the fewest
 * @param mean as printed, honest beside every figure
 * @param deviation standard deviation, in the figures' unit
 */
record Axis(Metric metric, boolean divided, int decimals, BigDecimal mean, double deviation) {

    /** Digits of a mean for each resident, whatever its size. */
    private static final int DIGITS = 4;

    static Axis of(Metric metric, boolean divided, Spread spread, Collection<BigDecimal> figures) {
        BigDecimal mean = spread.mean();
        int decimals = metric.decimals();
        if (divided && mean.signum() != 0) {
            decimals = Math.max(0, DIGITS - (mean.precision() - mean.scale()));
        }
        return new Axis(
                metric,
                divided,
                decimals,
                new BigDecimal(Display.beside(mean, decimals, figures)),
                spread.deviation());
    }

    /** A figure of this axis, honest beside the mean. */
    String print(BigDecimal figure) {
        return unit(Display.beside(figure, decimals, List.of(mean)));
    }

    /** Mean and standard deviation in words. */
    String spread(String what) {
        return deviation == 0
                ? "All have the same %s, %s, so that nobody lies on either side."
                        .formatted(what, unit(mean.toPlainString()))
                : "Mean %s %s, standard deviation %s."
                        .formatted(
                                what,
                                unit(mean.toPlainString()),
                                unit(Wording.decimals(deviation, decimals + 1)));
    }

    private String unit(String number) {
        String withUnit = Display.withUnit(number, metric);
        return divided ? withUnit + " a head" : withUnit;
    }
}
