package uk.pctmonitor.local.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.pctmonitor.core.intake.Echo;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.RowSource.Row;
import uk.pctmonitor.core.message.Nearest;

/**
 * Where the columns of a series file stand, from its header; -1 for one that is not there. A column
 * without a name is passed over.
 *
 * @param width how many cells the header has
 */
record Columns(int series, int date, int value, int target, int rebase, int width) {

    static final String SERIES = "series";
    static final String DATE = "date";
    static final String VALUE = "value";
    static final String TARGET = "target";
    static final String REBASE = "rebase";

    private static final List<String> REQUIRED = List.of(SERIES, DATE, VALUE);
    private static final List<String> KNOWN = List.of(SERIES, DATE, VALUE, TARGET, REBASE);

    /** The columns of the header; empty, and every fault taken down, when it can't be used. */
    static Optional<Columns> of(Row header, Faults faults) {
        List<String> names = new ArrayList<>();
        header.cells().forEach(cell -> names.add(cell.strip().toLowerCase(Locale.ROOT)));
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        boolean usable = true;
        for (String required : REQUIRED) {
            if (!names.contains(required)) {
                usable = false;
                faults.row(
                        FindingCode.MISSING_COLUMN,
                        header.line(),
                        required,
                        "The column is missing.",
                        "Name the columns series,date,value in the first row, in any order; target"
                                + " and rebase may stand beside them.");
            }
        }
        for (int i = 0; i < names.size(); i++) {
            usable &= allowed(names, i, header.line(), faults);
        }
        return usable
                ? Optional.of(
                        new Columns(
                                names.indexOf(SERIES),
                                names.indexOf(DATE),
                                names.indexOf(VALUE),
                                names.indexOf(TARGET),
                                names.indexOf(REBASE),
                                names.size()))
                : Optional.empty();
    }

    private static boolean allowed(List<String> names, int at, long line, Faults faults) {
        String name = names.get(at);
        if (name.isEmpty()) {
            // R writes the numbers of its rows into such a column.
            return true;
        }
        if (!KNOWN.contains(name)) {
            // A misspelt rebase that is passed over would change every limit after it.
            String nearest =
                    Nearest.of(name, KNOWN).map(near -> " Nearest: " + near + ".").orElse("");
            faults.row(
                    FindingCode.UNKNOWN_COLUMN,
                    line,
                    Echo.of(name),
                    "A series file has no such column." + nearest,
                    "Delete or rename it; the columns are " + String.join(", ", KNOWN) + ".");
            return false;
        }
        if (names.indexOf(name) < at) {
            faults.row(
                    FindingCode.DUPLICATE_COLUMN,
                    line,
                    name,
                    "The column is there twice.",
                    "Keep one.");
            return false;
        }
        return true;
    }
}
