package uk.pctmonitor.core.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a file says of a row's cells beyond their text: what kind each is, and on which sheet it
 * stands. A text file says nothing.
 */
public interface CellFacts {

    /** Of a text file: every cell is text, and there are no sheets. */
    CellFacts NONE = new CellFacts() {};

    /** What kind of cell it is; {@link CellKind#TEXT} where the file does not tell. */
    default CellKind kind(int index) {
        return CellKind.TEXT;
    }

    /** Where the cell stands; null when the row's line says it all. */
    default @Nullable Spot spot(int index) {
        return null;
    }

    /** The sheet on which the row stands; empty where there are none. */
    default String sheet() {
        return "";
    }

    /**
     * A place in a file of sheets.
     *
     * @param sheet its name, without control characters
     * @param row its number, the first being 1
     * @param column its letters, such as {@code E}
     */
    record Spot(String sheet, long row, String column) {}
}
