package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.metric.Metric;

/**
 * A workbook keeps 95.3 % as 0.953 and a format. What is shown is what is meant, as long as it is
 * the only way in which the column is written and the metric is a percentage; nothing is guessed.
 */
final class PercentageRule {

    private record Column(int index, String metric) {}

    private enum Written {
        AS_PERCENTAGE,
        AS_SMALL_NUMBER
    }

    private final Map<Column, Written> columns = new HashMap<>();

    /** Whether the figure is clear; if not, the fault is taken down. */
    boolean holds(RowReading row, Metric metric, Position at, BigDecimal value) {
        CellKind kind = row.kind(at);
        boolean percentage = kind == CellKind.PERCENTAGE;
        if (percentage && !metric.unit().startsWith("%")) {
            return refused(
                    row,
                    at,
                    "The cell is formatted as a percentage, and %s is none."
                            .formatted(metric.code()),
                    "Format it as a number and check what stands there.");
        }
        boolean small =
                kind == CellKind.NUMBER
                        && metric.unit().startsWith("%")
                        && value.signum() != 0
                        && value.abs().compareTo(BigDecimal.ONE) <= 0;
        if (!percentage && !small) {
            return true;
        }
        Written written = percentage ? Written.AS_PERCENTAGE : Written.AS_SMALL_NUMBER;
        Written before = columns.putIfAbsent(new Column(at.index(), metric.code()), written);
        return before == null
                || before == written
                || refused(
                        row,
                        at,
                        "Some cells of the column are formatted as percentages, and others hold"
                                + " numbers up to 1: it can't be told whether 0.95 is 95 % or 0.95 %.",
                        "Write the whole column one way, best as plain numbers such as 95.3.");
    }

    private static boolean refused(RowReading row, Position at, String problem, String fix) {
        row.error(FindingCode.PERCENT_AMBIGUOUS, at, problem, fix);
        return false;
    }
}
