package uk.pctmonitor.core.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One reported figure with its parts (D4: never only a percentage). Nothing is rounded.
 *
 * @param value the figure in the metric's unit; null when blank or suppressed
 * @param numerator null when there is none
 * @param denominator null when there is none; may be present beside a blank value
 * @param provenance how the parts came about
 * @param cell where it stood
 */
public record Measure(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Provenance provenance,
        Cell cell) {

    /**
     * Decimals kept when a value has to be worked out by division (rules.md 4.0-1 asks for 10 or
     * more).
     */
    public static final int DIVISION_SCALE = 12;

    /** A figure published as a bare value, with or without its numerator and denominator. */
    public static Measure published(
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Cell cell) {
        return new Measure(value, numerator, denominator, Provenance.PUBLISHED, cell);
    }

    /**
     * A value published with its denominator only; the numerator is value x denominator / per:
     * exactly where that has an end in decimals, as for a percentage, else to {@link
     * #DIVISION_SCALE} decimals.
     *
     * @param per the metric's multiplier, above 0
     */
    public static Measure ofValueAndDenominator(
            BigDecimal value, BigDecimal denominator, BigDecimal per, Cell cell) {
        BigDecimal numerator = plain(exactlyOrRounded(value.multiply(denominator), per));
        return new Measure(value, numerator, denominator, Provenance.DERIVED_NUMERATOR, cell);
    }

    /** A numerator and a denominator other than zero; the value is worked out. */
    public static Measure ofRatio(
            BigDecimal numerator, BigDecimal denominator, BigDecimal per, Cell cell) {
        BigDecimal value =
                plain(
                        numerator
                                .multiply(per)
                                .divide(denominator, DIVISION_SCALE, RoundingMode.HALF_UP));
        return new Measure(value, numerator, denominator, Provenance.DERIVED_VALUE, cell);
    }

    /** No figure; a denominator may still have been given. */
    public static Measure blank(@Nullable BigDecimal denominator, Cell cell) {
        return new Measure(null, null, denominator, Provenance.BLANK, cell);
    }

    /** A figure withheld by the publisher. */
    public static Measure suppressed(Cell cell) {
        return new Measure(null, null, null, Provenance.SUPPRESSED, cell);
    }

    /** Whether a denominator was given and is 0, so that nothing can be rated. */
    public boolean hasZeroDenominator() {
        return denominator != null && denominator.signum() == 0;
    }

    /**
     * Compares the unrounded figure with a limit, exactly: where the value was worked out by
     * division, the numerator and denominator are compared instead (rules.md 4.0-1).
     *
     * @param per the metric's multiplier, null when it is not a ratio
     * @return negative, zero or positive as the figure is below, at or above the limit
     * @throws IllegalStateException when there is no figure
     */
    public int compareTo(BigDecimal limit, @Nullable BigDecimal per) {
        if (provenance == Provenance.DERIVED_VALUE
                && numerator != null
                && denominator != null
                && per != null) {
            return numerator.multiply(per).compareTo(limit.multiply(denominator));
        }
        if (value == null) {
            throw new IllegalStateException(
                    "a blank or suppressed measure has no figure to compare");
        }
        return value.compareTo(limit);
    }

    private static BigDecimal exactlyOrRounded(BigDecimal product, BigDecimal per) {
        try {
            return product.divide(per);
        } catch (ArithmeticException endless) {
            return product.divide(per, DIVISION_SCALE, RoundingMode.HALF_UP);
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
