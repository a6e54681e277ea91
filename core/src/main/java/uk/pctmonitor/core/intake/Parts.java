package uk.pctmonitor.core.intake;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.FigureText.Figure;
import uk.pctmonitor.core.intake.FigureText.Withheld;
import uk.pctmonitor.core.intake.Header.Position;

/**
 * The cells that make up one figure.
 *
 * @param value null when the file has no such column for the metric; so for the other two
 */
record Parts(@Nullable Part value, @Nullable Part numerator, @Nullable Part denominator) {

    /** One cell, read. */
    record Part(Position position, FigureText text) {}

    /** Where the figure stands: its value, else its numerator, else its denominator. */
    Position position() {
        for (Part part : new @Nullable Part[] {value, numerator, denominator}) {
            if (part != null) {
                return part.position();
            }
        }
        throw new IllegalStateException("a figure has at least one column");
    }

    /** The first cell in which something stands, for a fault to point at. */
    Position told() {
        for (Part part : new @Nullable Part[] {value, numerator}) {
            if (part != null && !isEmpty(part)) {
                return part.position();
            }
        }
        return position();
    }

    /** Whether nothing at all stands in the value's and the numerator's cells. */
    boolean isBlank() {
        return isEmpty(value) && isEmpty(numerator);
    }

    boolean isWithheld() {
        return isWithheld(value) || isWithheld(numerator);
    }

    static java.math.@Nullable BigDecimal number(@Nullable Part part) {
        return part != null && part.text() instanceof Figure(java.math.BigDecimal number)
                ? number
                : null;
    }

    private static boolean isEmpty(@Nullable Part part) {
        return part == null || part.text() instanceof FigureText.Empty;
    }

    private static boolean isWithheld(@Nullable Part part) {
        return part != null && part.text() instanceof Withheld;
    }
}
