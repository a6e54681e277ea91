package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Provenance;

/** Whether two measures say the same, wherever they stand; 95.0 and 95 are the same figure. */
final class SameFigure {

    private SameFigure() {}

    static boolean is(@Nullable Measure one, @Nullable Measure other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return isWithheld(one) == isWithheld(other)
                && equal(one.value(), other.value())
                && equal(one.numerator(), other.numerator())
                && equal(one.denominator(), other.denominator());
    }

    /** The figure in words: its value, {@code blank} or {@code withheld}. */
    static String words(@Nullable Measure measure) {
        if (measure == null) {
            return "no figure";
        }
        if (isWithheld(measure)) {
            return "withheld";
        }
        BigDecimal value = measure.value();
        return value == null ? "blank" : value.toPlainString();
    }

    /** A forecast or an amount in words. */
    static String words(@Nullable BigDecimal forecast) {
        return forecast == null ? "none" : forecast.toPlainString();
    }

    /** The figure in words, with its parts where the value alone would not show the difference. */
    static String words(@Nullable Measure measure, @Nullable Measure beside) {
        String plain = words(measure);
        BigDecimal denominator = measure == null ? null : measure.denominator();
        if (measure == null || denominator == null || !plain.equals(words(beside))) {
            return plain;
        }
        BigDecimal numerator = measure.numerator();
        return plain
                + " ("
                + (numerator == null ? "" : numerator.toPlainString() + " ")
                + "of "
                + denominator.toPlainString()
                + ")";
    }

    private static boolean isWithheld(Measure measure) {
        return measure.provenance() == Provenance.SUPPRESSED;
    }

    /** Whether both are the same number, however written, or both are none. */
    static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
