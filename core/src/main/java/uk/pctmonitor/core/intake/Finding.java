package uk.pctmonitor.core.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One fault or remark about an upload, complete enough to act on.
 *
 * @param severity what it does
 * @param code stable, such as {@code UNKNOWN_ORG}: a name of {@link FindingCode}
 * @param row line in the file as a person counts it (header 1), or null for the whole file
 * @param otherRow the earlier line of a pair that does not fit together, or null
 * @param column header as written in the file, or null
 * @param seen the cell's text, at most 40 characters and escaped, or null
 * @param problem what is wrong, one sentence
 * @param fix what to do about it, one sentence
 * @param sheet the sheet on which the row stands, or null where the file has none
 */
public record Finding(
        Severity severity,
        String code,
        @Nullable Long row,
        @Nullable Long otherRow,
        @Nullable String column,
        @Nullable String seen,
        String problem,
        String fix,
        @Nullable String sheet) {

    /** A finding in a file without sheets. */
    public Finding(
            Severity severity,
            String code,
            @Nullable Long row,
            @Nullable Long otherRow,
            @Nullable String column,
            @Nullable String seen,
            String problem,
            String fix) {
        this(severity, code, row, otherRow, column, seen, problem, fix, null);
    }

    /** A finding that is about one row, or about the whole file. */
    public Finding(
            Severity severity,
            String code,
            @Nullable Long row,
            @Nullable String column,
            @Nullable String seen,
            String problem,
            String fix) {
        this(severity, code, row, null, column, seen, problem, fix);
    }

    /** The same, on that sheet. */
    public Finding onSheet(String name) {
        return new Finding(severity, code, row, otherRow, column, seen, problem, fix, name);
    }

    public boolean refuses() {
        return severity != Severity.WARNING;
    }

    /**
     * Where it is, in words: {@code Row 17, column pct_code} or {@code Rows 60 and 88}, in a
     * workbook {@code Sheet Data, row 17, column B (pct_code)}; empty for the whole file.
     */
    public String place() {
        return named(sheet, placeInSheet());
    }

    /** A place in words, with the sheet before it if there is one. */
    static String named(@Nullable String sheet, String place) {
        if (sheet == null) {
            return place;
        }
        return place.isEmpty()
                ? "Sheet " + sheet
                : "Sheet "
                        + sheet
                        + ", "
                        + place.substring(0, 1).toLowerCase(Locale.ROOT)
                        + place.substring(1);
    }

    private String placeInSheet() {
        if (row == null) {
            return column == null ? "" : "Column " + column;
        }
        String rows = otherRow == null ? "Row " + row : "Rows " + otherRow + " and " + row;
        return column == null || otherRow != null ? rows : rows + ", column " + column;
    }

    /** All of it as one line: place, problem and fix. */
    public String line() {
        String place = place();
        return (place.isEmpty() ? "" : place + ": ") + problem + (fix.isEmpty() ? "" : " " + fix);
    }
}
