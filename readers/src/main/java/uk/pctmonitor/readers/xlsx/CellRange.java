package uk.pctmonitor.readers.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of cells such as {@code A10:A14}.
 *
 * @param top first row, as the spreadsheet program numbers them
 * @param left first column, the first of all being 0
 */
record CellRange(long top, long bottom, int left, int right) {

    private static final Pattern RANGE =
            Pattern.compile("([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?");

    static CellRange of(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw WorkbookFault.corrupt("The workbook names a block of cells that can't be.");
        }
        long top = Long.parseLong(range.group(2));
        int left = SheetCell.column(range.group(1));
        return range.group(3) == null
                ? new CellRange(top, top, left, left)
                : new CellRange(
                        top,
                        Long.parseLong(range.group(4)),
                        left,
                        SheetCell.column(range.group(3)));
    }

    boolean holdsColumn(int column) {
        return left <= column && column <= right;
    }

    /** Whether it touches these rows and columns. */
    boolean touches(long firstRow, long lastRow, int firstColumn, int lastColumn) {
        return top <= lastRow && bottom >= firstRow && left <= lastColumn && right >= firstColumn;
    }

    /** As the spreadsheet program writes it. */
    String written() {
        return SheetCell.letters(left) + top + ":" + SheetCell.letters(right) + bottom;
    }
}
