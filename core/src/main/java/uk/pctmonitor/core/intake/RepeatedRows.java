package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.metric.Measure;

/** What is said of two rows about the same thing. */
final class RepeatedRows {

    private static final int NAMED = 3;

    private RepeatedRows() {}

    /** They say the same: counted once. */
    static Finding identical(long row, long earlier, ReturnCollector.Place place) {
        return new Finding(
                Severity.WARNING,
                FindingCode.REPEATED_ROW.name(),
                row,
                earlier,
                null,
                null,
                "%s %s is there twice with the same figures; it was counted once."
                        .formatted(place.org(), place.quarter().label()),
                "Keep one.");
    }

    /** They say the same of something that is no figure: counted once. */
    static Finding same(long row, long earlier, String what) {
        return new Finding(
                Severity.WARNING,
                FindingCode.REPEATED_ROW.name(),
                row,
                earlier,
                null,
                null,
                "%s is there twice; it was counted once.".formatted(what),
                "Keep one.");
    }

    /** They say different things: the file is refused, since nobody can tell which is right. */
    static Finding conflicting(
            long row,
            long earlier,
            ReturnCollector.Place place,
            List<Position> columns,
            @Nullable Measure before,
            @Nullable Measure after) {
        String more =
                columns.size() > NAMED ? " and %d more".formatted(columns.size() - NAMED) : "";
        return conflict(
                row,
                earlier,
                columns.isEmpty() ? null : columns.getFirst().heading(),
                "%s appears twice in %s with different values for %s (%s and %s)."
                        .formatted(
                                place.org(),
                                place.quarter().label(),
                                columns.stream()
                                                .limit(NAMED)
                                                .map(Position::heading)
                                                .collect(Collectors.joining(", "))
                                        + more,
                                SameFigure.words(before, after),
                                SameFigure.words(after, before)));
    }

    /** Two rows about one metric of a long file. */
    static Finding conflicting(
            long row, ReturnCollector.Place place, String metric, Measure before, Measure after) {
        return conflict(
                row,
                before.cell().row(),
                after.cell().column(),
                "%s appears twice in %s with different values for %s (%s and %s)."
                        .formatted(
                                place.org(),
                                place.quarter().label(),
                                metric,
                                SameFigure.words(before, after),
                                SameFigure.words(after, before)));
    }

    /** Two rows with the same figure and different forecasts of its year-end. */
    static Finding forecasts(
            long row,
            long earlier,
            ReturnCollector.Place place,
            String metric,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {
        return conflict(
                row,
                earlier,
                null,
                "%s appears twice in %s with different forecasts of %s (%s and %s)."
                        .formatted(
                                place.org(),
                                place.quarter().label(),
                                metric,
                                SameFigure.words(before),
                                SameFigure.words(after)));
    }

    /** Any two rows that contradict each other. */
    static Finding conflict(long row, long earlier, @Nullable String column, String problem) {
        return new Finding(
                Severity.FILE_ERROR,
                FindingCode.CONFLICTING_ROWS.name(),
                row,
                earlier,
                column,
                null,
                problem,
                "Keep one.");
    }
}
