package uk.pctmonitor.readers;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.intake.CollectionDefinition.Limits;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.RowSource.Row;

/** Makes rows of what the parser finds and stops at the limits of a row. */
final class RowBuilder extends AbstractBaseCsvCallbackHandler<Row> {

    private final Limits limits;
    private List<String> cells = List.of();
    private int widest = 16;

    RowBuilder(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void handleBegin(long line) {
        cells = new ArrayList<>(widest);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index >= limits.columns()) {
            throw StoppedReading.line(
                    getStartingLineNumber(),
                    FindingCode.TOO_MANY_COLUMNS,
                    "The row has more than %,d cells, the most this collection takes."
                            .formatted(limits.columns()),
                    "Delete the columns that are not in the collection's definition.");
        }
        if (length > limits.cellCharacters()) {
            throw cellTooLong(getStartingLineNumber(), limits);
        }
        cells.add(length == 0 ? "" : new String(buffer, offset, length));
    }

    @Override
    protected Row buildRecord() {
        widest = Math.max(1, cells.size());
        return new Row(getStartingLineNumber(), List.copyOf(cells));
    }

    static StoppedReading cellTooLong(long line, Limits limits) {
        return StoppedReading.line(
                line,
                FindingCode.CELL_TOO_LONG,
                "A cell in the row beginning here has more than %,d characters, the most a cell may have."
                        .formatted(limits.cellCharacters()),
                "Shorten it; if it swallows the rows below, close the quotation mark it begins"
                        + " with.");
    }
}
