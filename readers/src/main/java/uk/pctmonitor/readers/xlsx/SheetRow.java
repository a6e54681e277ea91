package uk.pctmonitor.readers.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CellKind;

/**
 * One row of a sheet that is not empty.
 *
 * @param number as the spreadsheet program shows it
 * @param hidden whether it is hidden or filtered out
 * @param cells from left to right
 */
record SheetRow(long number, boolean hidden, List<SheetCell> cells) {

    /** The texts of the first so many columns, or more if there are more. */
    List<String> texts(int width) {
        int last = cells.isEmpty() ? 0 : cells.getLast().column() + 1;
        List<String> texts = new ArrayList<>(Collections.nCopies(Math.max(width, last), ""));
        cells.forEach(cell -> texts.set(cell.column(), cell.text()));
        return texts;
    }

    @Nullable SheetCell at(int column) {
        for (SheetCell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    String text(int column) {
        SheetCell cell = at(column);
        return cell == null ? "" : cell.text();
    }

    CellKind kind(int column) {
        SheetCell cell = at(column);
        return cell == null ? CellKind.TEXT : cell.kind();
    }
}
