package uk.pctmonitor.readers.xlsx;

import uk.pctmonitor.core.intake.CellKind;

/**
 * One cell that is not empty.
 *
 * @param column its number, the first being 0
 */
record SheetCell(int column, String text, CellKind kind) {

    /** The column's letters, such as {@code E}. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }

    /** The number of a column by its letters; -1 when they are none. */
    static int column(String letters) {
        if (letters.isEmpty() || letters.length() > 3) {
            return -1;
        }
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                return -1;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
