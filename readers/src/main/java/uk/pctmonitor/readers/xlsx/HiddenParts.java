package uk.pctmonitor.readers.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.Severity;

/**
 * Remarks on what is hidden. Hidden rows and columns are read like all others, for many people take
 * what they have hidden or filtered out for not sent; hidden sheets are not read.
 */
final class HiddenParts {

    private static final int NAMED = 10;

    private final List<String> rows = new ArrayList<>();
    private long count;

    void row(SheetRow row) {
        if (row.hidden()) {
            count++;
            if (rows.size() < NAMED) {
                rows.add(String.valueOf(row.number()));
            }
        }
    }

    /** The remark on a sheet's hidden rows and columns, if it has any. */
    Optional<Finding> remark(String sheet, List<String> columns) {
        if (count == 0 && columns.isEmpty()) {
            return Optional.empty();
        }
        List<String> what = new ArrayList<>();
        if (count > 0) {
            String more = count > rows.size() ? " and more" : "";
            what.add(
                    (count == 1 ? "1 row" : "%,d rows".formatted(count))
                            + " ("
                            + String.join(", ", rows)
                            + more
                            + ")");
        }
        if (!columns.isEmpty()) {
            what.add(
                    (columns.size() == 1 ? "1 column" : columns.size() + " columns")
                            + " ("
                            + few(columns)
                            + ")");
        }
        return Optional.of(
                warning(
                                FindingCode.HIDDEN_CELLS,
                                "Hidden or filtered out, and read like all others: "
                                        + String.join(" and ", what)
                                        + ".",
                                "Delete what was not meant to be sent.")
                        .onSheet(sheet));
    }

    /** The remark on sheets that are hidden and were not read, if there are any. */
    static Optional<Finding> sheets(Workbook book) {
        List<String> hidden =
                book.sheets().stream()
                        .filter(each -> !each.visible())
                        .map(Workbook.Sheet::name)
                        .toList();
        return hidden.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        warning(
                                FindingCode.HIDDEN_SHEETS,
                                "Hidden sheets were not read: %s.".formatted(few(hidden)),
                                "Delete them if nobody needs them."));
    }

    static String few(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(names.size(), NAMED)));
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }

    static Finding warning(FindingCode code, String problem, String fix) {
        return new Finding(Severity.WARNING, code.name(), null, null, null, problem, fix);
    }
}
