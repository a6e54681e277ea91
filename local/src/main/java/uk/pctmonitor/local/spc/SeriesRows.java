package uk.pctmonitor.local.spc;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.RowSource;
import uk.pctmonitor.core.intake.RowSource.Row;
import uk.pctmonitor.core.intake.RowSource.UnreadableFileException;
import uk.pctmonitor.core.metric.Goal;

/** The good rows of a series file, one after the other; what is wrong with the others is noted. */
final class SeriesRows {

    private static final Set<String> YES = Set.of("1", "yes", "true", "y");
    private static final Set<String> NO = Set.of("", "0", "no", "false", "n", "na");

    /** Series share their dates, so most are read once. */
    private static final int MOST_DATES_KEPT = 10_000;

    private final RowSource source;
    private final Faults faults;
    private final Map<String, Moment> moments = new HashMap<>();
    private @Nullable Columns columns;
    private boolean ended;
    private long read;

    SeriesRows(RowSource source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /** The next good row, or null after the last. */
    @Nullable SeriesRow next() {
        while (!ended) {
            Row row = nextRow();
            if (row == null) {
                ended = true;
                noteEmptiness();
            } else if (columns == null) {
                Optional<Columns> found = Columns.of(row, faults);
                columns = found.orElse(null);
                ended = found.isEmpty();
            } else {
                read++;
                SeriesRow good = row(row, columns);
                if (good != null) {
                    return good;
                }
            }
        }
        return null;
    }

    private @Nullable Row nextRow() {
        try {
            return source.next();
        } catch (UnreadableFileException unreadable) {
            faults.add(unreadable.finding());
            return null;
        }
    }

    private void noteEmptiness() {
        if (read == 0 && faults.none()) {
            faults.file(
                    columns == null ? FindingCode.EMPTY_FILE : FindingCode.NO_ROWS,
                    null,
                    columns == null ? "The file is empty." : "There are no rows below the header.",
                    "Give it a header series,date,value and a row for each figure.");
        }
    }

    private @Nullable SeriesRow row(Row row, Columns at) {
        List<String> cells = row.cells();
        if (!fits(row, at)) {
            return null;
        }
        String series = cells.get(at.series()).strip();
        if (series.isEmpty()) {
            faults.row(
                    FindingCode.EMPTY_CELL,
                    row.line(),
                    Columns.SERIES,
                    "The series has no name.",
                    "Give every row the name of its series.");
        }
        Moment moment = moment(cells.get(at.date()).strip(), row.line());
        String text = cells.get(at.value()).strip();
        BigDecimal value = value(text, row.line());
        Goal target = at.target() < 0 ? null : target(cells.get(at.target()), row.line());
        boolean rebase = at.rebase() >= 0 && rebase(cells.get(at.rebase()), row.line());
        return series.isEmpty() || moment == null
                ? null
                : new SeriesRow(row.line(), series, moment, text, value, target, rebase);
    }

    private boolean fits(Row row, Columns at) {
        int cells = row.cells().size();
        boolean more =
                cells > at.width()
                        && row.cells().subList(at.width(), cells).stream()
                                .anyMatch(cell -> !cell.isBlank());
        if (cells >= at.width() && !more) {
            return true;
        }
        faults.row(
                more ? FindingCode.TOO_MANY_CELLS : FindingCode.TOO_FEW_CELLS,
                row.line(),
                null,
                "The row has %d cells, the header %d.".formatted(cells, at.width()),
                more
                        ? "Put a cell that holds a comma in quotation marks."
                        : "Give it a comma for every cell, empty ones too.");
        return false;
    }

    private @Nullable Moment moment(String text, long line) {
        Moment known = moments.get(text);
        if (known != null) {
            return known;
        }
        try {
            Moment moment = Moment.parse(text);
            if (moments.size() < MOST_DATES_KEPT) {
                moments.put(text, moment);
            }
            return moment;
        } catch (IllegalArgumentException _) {
            faults.row(
                    FindingCode.BAD_DATE,
                    line,
                    Columns.DATE,
                    Faults.quoted(text) + " is neither a day nor a quarter.",
                    "Write a day as 2013-06-30, or a quarter of a financial year as 2013/14 Q1.");
            return null;
        }
    }

    private @Nullable BigDecimal value(String text, long line) {
        if (Numbers.isBlank(text)) {
            return null;
        }
        BigDecimal value = Numbers.parse(text);
        if (value == null) {
            faults.row(
                    FindingCode.NOT_A_NUMBER,
                    line,
                    Columns.VALUE,
                    Faults.quoted(text) + " is not a number.",
                    Numbers.ALLOWED);
        }
        return value;
    }

    private @Nullable Goal target(String cell, long line) {
        String text = cell.strip();
        if (Numbers.isBlank(text)) {
            return null;
        }
        Goal goal = Numbers.parseGoal(text);
        if (goal == null) {
            faults.row(
                    FindingCode.BAD_TARGET,
                    line,
                    Columns.TARGET,
                    Faults.quoted(text) + " is not a target.",
                    "Write one number such as 95, or both ends of a range such as 90..110, or leave"
                            + " the cell empty.");
        }
        return goal;
    }

    private boolean rebase(String cell, long line) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            faults.row(
                    FindingCode.UNKNOWN_MARKER,
                    line,
                    Columns.REBASE,
                    Faults.quoted(cell.strip()) + " says neither yes nor no.",
                    "Write 1 where limits begin anew at this point, and 0 or nothing elsewhere.");
        }
        return YES.contains(text);
    }
}
