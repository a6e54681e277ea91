package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;

/**
 * Compares how much was counted with how much was expected: outside 90 to 110 % is a warning, below
 * 80 or above 120 % refuses the row (rules.md 4.11).
 */
final class CompletenessRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final @Nullable Position expected;
    private final FigureParser parser;

    CompletenessRule(Optional<Position> expected, FigureParser parser) {
        this.expected = expected.orElse(null);
        this.parser = parser;
    }

    /** Does nothing where no volume is expected, or nothing was counted at all. */
    void check(RowReading row, Metric metric, Measure measure) {
        if (expected == null) {
            return;
        }
        BigDecimal volume = volume(row, expected);
        BigDecimal counted =
                measure.denominator() != null ? measure.denominator() : measure.value();
        if (volume == null || volume.signum() <= 0 || counted == null) {
            return;
        }
        BigDecimal share = counted.multiply(HUNDRED).divide(volume, 1, RoundingMode.HALF_UP);
        String problem =
                "%s counts %s where %s are expected (%s%%)."
                        .formatted(
                                metric.code(),
                                counted.toPlainString(),
                                volume.toPlainString(),
                                share.toPlainString());
        String fix = "Complete the data, or correct the expected volume.";
        BigDecimal scaled = counted.multiply(HUNDRED);
        if (beyond(scaled, volume, 80, 120)) {
            row.error(FindingCode.COMPLETENESS, expected, problem, fix);
        } else if (beyond(scaled, volume, 90, 110)) {
            row.warning(FindingCode.COMPLETENESS, expected, problem, fix);
        }
    }

    private @Nullable BigDecimal volume(RowReading row, Position position) {
        String text = row.text(position);
        FigureText figure = text == null ? FigureText.EMPTY : parser.parse(text);
        if (figure instanceof FigureText.Fault fault) {
            row.error(fault.code(), position, fault.problem(), fault.fix());
        }
        return figure instanceof FigureText.Figure(BigDecimal number) ? number : null;
    }

    private static boolean beyond(BigDecimal scaled, BigDecimal volume, int low, int high) {
        return scaled.compareTo(volume.multiply(BigDecimal.valueOf(low))) < 0
                || scaled.compareTo(volume.multiply(BigDecimal.valueOf(high))) > 0;
    }
}
