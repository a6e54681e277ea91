package uk.pctmonitor.core.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;

/**
 * How a metric follows from the lines of a return (rules.md 4.4). What can't be worked out is a
 * blank with its reason, which is never green; nothing throws.
 *
 * @param metric code of the metric
 * @param gives whether it gives the quarter's figure or the organisation's own forecast of the year
 * @param working the lines it follows from
 */
public record Formula(String metric, Gives gives, Working working) {

    /** The most digits of a figure: one over a tiny denominator is a slip and can't be kept. */
    private static final int MOST_DIGITS = 30;

    /** What a formula gives. */
    public enum Gives {
        FIGURE,
        FORECAST
    }

    /**
     * A figure worked out, or why it could not be.
     *
     * @param measure its numerator and denominator are kept as far as they are known
     * @param reason why there is no value, as the rest of a sentence; empty when there is one
     */
    public record Worked(Measure measure, String reason) {}

    /**
     * Works it out.
     *
     * @param amounts by line, in pounds or numbers; lines without an amount are not there
     * @param per the metric's multiplier, null when it is not a ratio
     * @param row line of the file where the amounts stand
     * @param heading what a line is called in the file
     */
    public Worked work(
            Map<String, BigDecimal> amounts,
            @Nullable BigDecimal per,
            long row,
            UnaryOperator<String> heading) {
        Working used = working.asUsed(amounts);
        Cell cell = new Cell(row, used.words(heading));
        Working.Parts parts = used.parts(amounts);
        BigDecimal numerator = parts.numerator();
        BigDecimal denominator = parts.denominator();
        if (!parts.missing().isEmpty() || numerator == null) {
            return new Worked(Measure.blank(denominator, cell), empty(parts.missing(), heading));
        }
        if (denominator == null || per == null) {
            return new Worked(Measure.published(numerator, null, null, cell), "");
        }
        if (denominator.signum() <= 0) {
            return new Worked(
                    blank(numerator, denominator, cell),
                    denominator.signum() == 0
                            ? "its denominator is 0"
                            : "its denominator is below 0");
        }
        Measure measure = Measure.ofRatio(numerator, denominator, per, cell);
        BigDecimal value = measure.value();
        return value == null || value.precision() > MOST_DIGITS
                ? new Worked(
                        blank(numerator, denominator, cell),
                        "its denominator is too small beside its numerator")
                : new Worked(measure, "");
    }

    private static Measure blank(
            BigDecimal numerator, @Nullable BigDecimal denominator, Cell cell) {
        Measure blank = Measure.blank(denominator, cell);
        return new Measure(null, numerator, denominator, blank.provenance(), cell);
    }

    private static String empty(List<String> missing, UnaryOperator<String> heading) {
        List<String> named = missing.stream().map(heading).toList();
        return String.join(", ", named) + (named.size() == 1 ? " is empty" : " are empty");
    }
}
