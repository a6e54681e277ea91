package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;

/**
 * Figures as people read them, honest beside their thresholds (rules.md 4.0-3): 97.9999 next to a
 * target of 98 is not printed as 98.0.
 */
public final class Display {

    /** Decimals that may be added so that a printed figure does not lie about a threshold. */
    public static final int MOST_EXTRA_DECIMALS = 4;

    private Display() {}

    /**
     * The figure at the metric's decimals, HALF_UP, without its unit. While the printed figure
     * stands otherwise to a threshold (below, equal, above) than the true one does, one decimal is
     * added, up to {@link #MOST_EXTRA_DECIMALS}.
     *
     * @param measure must have a value
     * @param thresholds what it is printed beside, such as target and amber limit
     * @throws IllegalStateException when the measure is blank or suppressed
     */
    public static String figure(Measure measure, Metric metric, List<BigDecimal> thresholds) {
        BigDecimal value = measure.value();
        if (value == null) {
            throw new IllegalStateException("a blank or suppressed measure has no figure to print");
        }
        int most = metric.decimals() + MOST_EXTRA_DECIMALS;
        for (int decimals = metric.decimals(); decimals < most; decimals++) {
            BigDecimal printed = value.setScale(decimals, RoundingMode.HALF_UP);
            if (thresholds.stream()
                    .allMatch(threshold ->
                            printed.compareTo(threshold)
                                    == Integer.signum(
                                            measure.compareTo(threshold, metric.per())))) {
                return printed.toPlainString();
            }
        }
        return value.setScale(most, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * A number that is no metric's figure, such as a limit or a mean, honest beside the numbers it
     * is printed with: one decimal is added while the printed number stands otherwise to one of
     * them (below, equal, above) than the true one does, up to {@link #MOST_EXTRA_DECIMALS}.
     *
     * @param decimals the fewest
     * @param others unrounded
     */
    public static String beside(BigDecimal number, int decimals, Collection<BigDecimal> others) {
        BigDecimal printed = number.setScale(decimals, RoundingMode.HALF_UP);
        for (int more = 1; more <= MOST_EXTRA_DECIMALS; more++) {
            BigDecimal tried = printed;
            if (others.stream().allMatch(each -> tried.compareTo(each) == number.compareTo(each))) {
                break;
            }
            printed = number.setScale(decimals + more, RoundingMode.HALF_UP);
        }
        return printed.toPlainString();
    }

    /** A threshold in full, without needless zeros: 98, 97.5. */
    public static String threshold(BigDecimal threshold) {
        BigDecimal stripped = threshold.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /**
     * A printed number with its thousands set apart: a million pounds without commas can't be read.
     *
     * @param number digits with or without a sign and decimals, as the other methods give them
     */
    public static String grouped(String number) {
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        int start = number.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(number);
        for (int at = end - 3; at > start; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** The number with the metric's unit: {@code 89.0%}, {@code 12 days}, {@code 7}. */
    public static String withUnit(String number, Metric metric) {
        String unit = metric.unit();
        if (unit.isEmpty()) {
            return number;
        }
        return unit.startsWith("%") ? number + unit : number + " " + unit;
    }
}
