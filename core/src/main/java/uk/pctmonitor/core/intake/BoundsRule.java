package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;

/** Refuses figures that can't be: outside the metric's bounds, or a part larger than its whole. */
final class BoundsRule {

    /** Takes down what is impossible about the measure; whether nothing is. */
    boolean holds(RowReading row, Metric metric, Measure measure, Position position) {
        BigDecimal numerator = measure.numerator();
        BigDecimal denominator = measure.denominator();
        if (measure.value() == null) {
            return true;
        }
        BigDecimal lowest = metric.lowest();
        BigDecimal highest = metric.highest();
        boolean neverNegative =
                metric.numeratorWithinDenominator() || (lowest != null && lowest.signum() >= 0);
        if (neverNegative && measure.compareTo(BigDecimal.ZERO, metric.per()) < 0) {
            row.error(
                    FindingCode.NEGATIVE,
                    position,
                    "%s is %s and can't be negative."
                            .formatted(
                                    metric.code(),
                                    plain(numerator != null ? numerator : measure.value())),
                    "Correct the figure.");
        } else if (metric.numeratorWithinDenominator()
                && numerator != null
                && denominator != null
                && numerator.compareTo(denominator) > 0) {
            row.error(
                    FindingCode.NUMERATOR_EXCEEDS_DENOMINATOR,
                    position,
                    "The numerator of %s (%s) is larger than its denominator (%s), of which it is a part."
                            .formatted(metric.code(), plain(numerator), plain(denominator)),
                    "Correct one of them.");
        } else if (lowest != null && measure.compareTo(lowest, metric.per()) < 0) {
            outside(row, metric, measure, position, "below " + plain(lowest), "least");
        } else if (highest != null && measure.compareTo(highest, metric.per()) > 0) {
            outside(row, metric, measure, position, "above " + plain(highest), "most");
        } else {
            return true;
        }
        return false;
    }

    private static void outside(
            RowReading row,
            Metric metric,
            Measure measure,
            Position position,
            String where,
            String end) {
        BigDecimal value = measure.value();
        row.error(
                FindingCode.OUT_OF_RANGE,
                position,
                "%s of %s is %s, the %s it can be."
                        .formatted(
                                value == null ? "The figure" : plain(value),
                                metric.code(),
                                where,
                                end),
                "Correct the figure; its unit is "
                        + (metric.unit().isEmpty() ? "a plain number" : metric.unit())
                        + ".");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
