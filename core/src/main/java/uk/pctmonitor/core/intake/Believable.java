package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Return;

/** One figure seen against the quarters before it. */
record Believable(Return figures, Metric metric, Measure measure) {

    /** Earlier quarters needed before a usual variation can be named. */
    static final int QUARTERS_FOR_SIGMA = 5;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal SIGMAS = BigDecimal.valueOf(4);

    /**
     * Standard deviation of the change between two quarters, per mean absolute change: the square
     * root of pi / 2. A change is compared with how changes vary, not with how single figures do:
     * by those one true COVER figure in twenty would be doubted.
     */
    private static final BigDecimal SIGMA_PER_MEAN_CHANGE = new BigDecimal("1.2533");

    private static final List<BigDecimal> UNITS =
            List.of(BigDecimal.valueOf(100), BigDecimal.valueOf(1000));
    private static final BigDecimal LOW = new BigDecimal("0.9");
    private static final BigDecimal HIGH = new BigDecimal("1.1");

    /**
     * The first remark that fits.
     *
     * @param history the metric's figures of the quarters before, in time order; every one has a
     *     value
     */
    Optional<Finding> remark(SortedMap<Quarter, Measure> history) {
        Measure last = history.get(figures.quarter().previous());
        BigDecimal now = measure.value();
        BigDecimal before = last == null ? null : last.value();
        if (now == null || last == null || before == null) {
            return Optional.empty();
        }
        BigDecimal change = now.subtract(before).abs();
        BigDecimal unit = otherUnit(now, before);
        if (unit != null) {
            return warning(
                    FindingCode.UNIT_SUSPECTED,
                    "%s times as %s as last quarter (%s)"
                            .formatted(
                                    unit.toPlainString(),
                                    now.abs().compareTo(before.abs()) > 0 ? "large" : "small",
                                    before.toPlainString()),
                    "Check the unit; the metric's is "
                            + (metric.unit().isEmpty() ? "a plain number" : metric.unit())
                            + ".");
        }
        if (before.signum() != 0 && change.multiply(TWO).compareTo(before.abs()) > 0) {
            return warning(
                    FindingCode.CHANGED_MUCH,
                    "changed by more than half since last quarter (" + before.toPlainString() + ")",
                    "Check the figure.");
        }
        if (isBeyondUsual(change, history)) {
            return warning(
                    FindingCode.UNUSUAL,
                    "changed by more than four times the usual variation since last quarter ("
                            + before.toPlainString()
                            + ")",
                    "Check the figure.");
        }
        if (now.signum() != 0 && SameFigure.is(measure, last)) {
            return warning(
                    FindingCode.UNCHANGED,
                    "equal to last quarter to the last digit",
                    "Make sure that it is this quarter's figure.");
        }
        return Optional.empty();
    }

    /** 100 or 1000 when the one is about that many times the other; null otherwise. */
    private static @Nullable BigDecimal otherUnit(BigDecimal one, BigDecimal other) {
        if (one.signum() * other.signum() <= 0) {
            return null;
        }
        BigDecimal large = one.abs().max(other.abs());
        BigDecimal small = one.abs().min(other.abs());
        for (BigDecimal unit : UNITS) {
            BigDecimal times = small.multiply(unit);
            if (large.compareTo(times.multiply(LOW)) >= 0
                    && large.compareTo(times.multiply(HIGH)) <= 0) {
                return unit;
            }
        }
        return null;
    }

    /** Moving ranges are formed between neighbouring quarters only; a gap breaks the series. */
    private static boolean isBeyondUsual(BigDecimal change, SortedMap<Quarter, Measure> history) {
        if (history.size() < QUARTERS_FOR_SIGMA) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        long ranges = 0;
        for (Map.Entry<Quarter, Measure> entry : history.entrySet()) {
            Measure next = history.get(entry.getKey().next());
            BigDecimal from = entry.getValue().value();
            BigDecimal to = next == null ? null : next.value();
            if (from != null && to != null) {
                sum = sum.add(to.subtract(from).abs());
                ranges++;
            }
        }
        // change > 4 * 1.2533 * (sum / ranges), without dividing.
        return sum.signum() > 0
                && change.multiply(BigDecimal.valueOf(ranges))
                                .compareTo(SIGMAS.multiply(SIGMA_PER_MEAN_CHANGE).multiply(sum))
                        > 0;
    }

    private Optional<Finding> warning(FindingCode code, String what, String fix) {
        String value = SameFigure.words(measure);
        return Optional.of(
                new Finding(
                        Severity.WARNING,
                        code.name(),
                        measure.cell().row(),
                        measure.cell().column(),
                        value,
                        "%s %s in %s is %s: %s."
                                .formatted(
                                        figures.org(),
                                        metric.code(),
                                        figures.quarter().label(),
                                        value,
                                        what),
                        fix));
    }
}
