package uk.pctmonitor.local.spc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.spc.Handling;
import uk.pctmonitor.core.spc.Point;

/**
 * One series.
 *
 * @param rows at least one, in the order of their dates, no date twice
 */
record Series(String name, List<SeriesRow> rows) {

    /** The rows in the order of their dates; what does not go together is taken down. */
    static Series of(List<SeriesRow> asRead, Faults faults) {
        List<SeriesRow> rows = asRead;
        if (!inOrder(asRead)) {
            rows = new ArrayList<>(asRead);
            rows.sort(Comparator.comparing(SeriesRow::moment).thenComparingLong(SeriesRow::line));
        }
        for (int i = 1; i < rows.size(); i++) {
            compare(rows.get(i - 1), rows.get(i), faults);
        }
        return new Series(rows.getFirst().series(), rows);
    }

    private static boolean inOrder(List<SeriesRow> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i - 1).moment().compareTo(rows.get(i).moment()) > 0) {
                return false;
            }
        }
        return true;
    }

    private static void compare(SeriesRow before, SeriesRow row, Faults faults) {
        if (!before.moment().isLike(row.moment())) {
            faults.row(
                    FindingCode.BAD_DATE,
                    row.line(),
                    Columns.DATE,
                    "The series %s has a quarter and a day, %s and %s (row %d)."
                            .formatted(
                                    Faults.quoted(row.series()),
                                    Faults.quoted(row.moment().text()),
                                    Faults.quoted(before.moment().text()),
                                    before.line()),
                    "Date all rows of a series by day, or all by quarter.");
        } else if (before.moment().compareTo(row.moment()) == 0) {
            faults.row(
                    FindingCode.CONFLICTING_ROWS,
                    row.line(),
                    Columns.DATE,
                    "The series %s has %s already in row %d."
                            .formatted(
                                    Faults.quoted(row.series()),
                                    Faults.quoted(row.moment().text()),
                                    before.line()),
                    "Keep one of the two.");
        }
    }

    /** The rows that have a figure. */
    List<SeriesRow> figures() {
        return rows.stream().filter(row -> row.value() != null).toList();
    }

    /**
     * A point for each figure. A rebase declared where there is no figure takes effect at the next.
     */
    List<Point> points(Handling handling) {
        List<Point> points = new ArrayList<>(rows.size());
        boolean gap = false;
        boolean rebase = false;
        for (int i = 0; i < rows.size(); i++) {
            SeriesRow row = rows.get(i);
            rebase |= row.rebase();
            gap |=
                    handling.absentIsGap()
                            && i > 0
                            && rows.get(i - 1).moment().leavesOutQuarterBefore(row.moment());
            if (row.value() == null) {
                gap = true;
                continue;
            }
            points.add(new Point(row.value(), gap, rebase));
            gap = false;
            rebase = false;
        }
        return points;
    }

    /** The target in force at the latest figure: the last one given until then. */
    @Nullable Goal target() {
        Goal given = null;
        Goal inForce = null;
        for (SeriesRow row : rows) {
            given = row.target() == null ? given : row.target();
            inForce = row.value() == null ? inForce : given;
        }
        return inForce;
    }
}
