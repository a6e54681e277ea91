package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;

/**
 * Reads the organisation's own forecast of the year-end figure (rules.md 4.2, SUBMITTED). It is a
 * number in the metric's unit and is held to the metric's bounds like the figure beside it.
 */
final class ForecastRule {

    private final @Nullable Position position;
    private final FigureParser parser;
    private final BoundsRule bounds = new BoundsRule();

    ForecastRule(Optional<Position> position, FigureParser parser) {
        this.position = position.orElse(null);
        this.parser = parser;
    }

    /** The forecast; null when there is none or, with a fault, when the cell can't be taken. */
    @Nullable BigDecimal read(RowReading row) {
        String text = position == null ? null : row.text(position);
        if (position == null || text == null) {
            return null;
        }
        return switch (parser.parse(text)) {
            case FigureText.Figure(BigDecimal number) -> number;
            case FigureText.Empty _ -> null;
            case FigureText.Withheld _ -> {
                row.error(
                        FindingCode.NO_FIGURE_TEXT,
                        position,
                        "A forecast can't be withheld.",
                        "Leave the cell empty if there is no forecast.");
                yield null;
            }
            case FigureText.Fault(FindingCode code, String problem, String fix) -> {
                row.error(code, position, problem, fix);
                yield null;
            }
        };
    }

    /** Takes down a forecast that the metric can never come to. */
    void check(RowReading row, Metric metric, @Nullable BigDecimal forecast) {
        if (position == null || forecast == null) {
            return;
        }
        Cell cell = row.cell(position);
        BigDecimal whole = metric.per();
        if (bounds.holds(row, metric, Measure.published(forecast, null, null, cell), position)
                && metric.numeratorWithinDenominator()
                && whole != null
                && forecast.compareTo(whole) > 0) {
            row.error(
                    FindingCode.OUT_OF_RANGE,
                    position,
                    "%s of %s is above %s, the most it can be."
                            .formatted(
                                    forecast.toPlainString(), metric.code(), whole.toPlainString()),
                    "Correct the forecast; it is the figure expected at the year's end, in the same"
                            + " unit.");
        }
    }
}
