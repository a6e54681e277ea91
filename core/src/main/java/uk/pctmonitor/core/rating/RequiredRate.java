package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.metric.YearToDate;
import uk.pctmonitor.core.rating.RunRate.Kind;

/** Works out the required run-rate (rules.md 4.2). */
final class RequiredRate {

    private RequiredRate() {}

    /**
     * The run-rate; empty after the last quarter, for stocks, for ranges and where neither way is
     * better. The remaining quarters of a rate are taken to be as large as those so far.
     */
    static Optional<RunRate> of(
            Metric metric, Quarter quarter, SoFar soFar, @Nullable Target target) {
        int remaining = 4 - quarter.number();
        boolean oneSided =
                metric.direction() == Direction.HIGHER || metric.direction() == Direction.LOWER;
        if (remaining == 0
                || !oneSided
                || metric.yearToDate() == YearToDate.LATEST
                || target == null
                || !(target.goal() instanceof Goal.Threshold(BigDecimal goal))) {
            return Optional.empty();
        }
        return metric.yearToDate() == YearToDate.SUM
                ? Optional.of(count(metric, Values.of(soFar.figure()), goal, remaining))
                : rate(metric, soFar, goal, remaining);
    }

    private static RunRate count(Metric metric, BigDecimal soFar, BigDecimal goal, int remaining) {
        BigDecimal left = goal.subtract(soFar);
        BigDecimal quarters = BigDecimal.valueOf(remaining);
        return new RunRate(
                kind(metric, left, quarters), Values.quotient(left, quarters), left, remaining);
    }

    /** r = (T x D - N) / (D - D so far), with D in step with the quarters so far. */
    private static Optional<RunRate> rate(
            Metric metric, SoFar soFar, BigDecimal goal, int remaining) {
        Measure figure = soFar.figure();
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        BigDecimal per = metric.per();
        if (numerator == null || denominator == null || per == null) {
            return Optional.empty();
        }
        BigDecimal quarters = BigDecimal.valueOf(soFar.quarters());
        BigDecimal ahead = denominator.multiply(BigDecimal.valueOf(remaining));
        BigDecimal year = denominator.multiply(quarters).add(ahead);
        BigDecimal needed =
                goal.multiply(year).subtract(per.multiply(numerator).multiply(quarters));
        return Optional.of(
                new RunRate(
                        kind(metric, needed, ahead),
                        Values.quotient(needed, ahead),
                        null,
                        remaining));
    }

    /** What it means that {@code needed} is to come out of {@code parts}, each within bounds. */
    private static Kind kind(Metric metric, BigDecimal needed, BigDecimal parts) {
        BigDecimal least = least(metric);
        BigDecimal most = most(metric);
        boolean below = least != null && needed.compareTo(least.multiply(parts)) < 0;
        boolean atLeast = least != null && needed.compareTo(least.multiply(parts)) <= 0;
        boolean above = most != null && needed.compareTo(most.multiply(parts)) > 0;
        boolean atMost = most != null && needed.compareTo(most.multiply(parts)) >= 0;
        return metric.direction() == Direction.HIGHER
                ? above ? Kind.UNREACHABLE : atLeast ? Kind.SECURED : Kind.AT_LEAST
                : below ? Kind.UNREACHABLE : atMost ? Kind.SECURED : Kind.AT_MOST;
    }

    /** The least a quarter can bring; null where money may be negative. */
    private static @Nullable BigDecimal least(Metric metric) {
        return metric.lowest() == null && metric.isRatio() && metric.numeratorWithinDenominator()
                ? BigDecimal.ZERO
                : metric.lowest();
    }

    private static @Nullable BigDecimal most(Metric metric) {
        return metric.highest() == null && metric.numeratorWithinDenominator()
                ? metric.per()
                : metric.highest();
    }
}
