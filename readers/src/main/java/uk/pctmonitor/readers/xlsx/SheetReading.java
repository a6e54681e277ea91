package uk.pctmonitor.readers.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.Limits;
import uk.pctmonitor.core.intake.FindingCode;

/**
 * The rows of one sheet, read as they are asked for. Empty rows, a million of them if formatting
 * goes down to the bottom, are passed over.
 */
final class SheetReading implements AutoCloseable {

    /** What Excel allows. */
    private static final int LAST_ROW = 1_048_576;

    private static final int LAST_COLUMN = 16_384;
    private static final int MOST_MERGES = 10_000;

    private final String sheet;
    private final Limits limits;
    private final PartXml xml;
    private final CellReading cells;
    private final List<CellRange> merged = new ArrayList<>();
    private final List<CellRange> hiddenColumns = new ArrayList<>();
    private boolean inData;
    private long row;

    SheetReading(Workbook book, String sheet, InputStream part, CollectionDefinition collection) {
        this.sheet = sheet;
        this.limits = collection.limits();
        this.xml = new PartXml(part);
        this.cells =
                new CellReading(
                        book, collection.decimalSeparator(), collection.limits().cellCharacters());
    }

    /** The next row that is not empty; null after the last, when all about the sheet is known. */
    @Nullable SheetRow next() {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                SheetRow found = element(xml.name());
                if (found != null) {
                    return found;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("sheetData")) {
                inData = false;
            }
        }
        return null;
    }

    private @Nullable SheetRow element(String name) {
        switch (name) {
            case "sheetData" -> inData = true;
            case "row" -> {
                return inData ? row() : null;
            }
            case "col" -> {
                if (xml.isTrue("hidden")) {
                    hiddenColumns.add(
                            new CellRange(
                                    0, LAST_ROW, xml.whole("min", 1) - 1, xml.whole("max", 1) - 1));
                }
            }
            case "mergeCell" -> {
                if (merged.size() < MOST_MERGES) {
                    merged.add(CellRange.of(xml.attribute("ref")));
                }
            }
            default -> {
                // Widths, views and print settings.
            }
        }
        return null;
    }

    private @Nullable SheetRow row() {
        long number = xml.whole("r", (int) row + 1);
        if (number <= row || number > LAST_ROW) {
            throw WorkbookFault.corrupt("The rows of a sheet are not in order.");
        }
        row = number;
        boolean hidden = xml.isTrue("hidden");
        int outside = xml.depth() - 1;
        List<SheetCell> found = new ArrayList<>();
        int column = -1;
        boolean something = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                column = column(column);
                SheetCell cell = cells.read(xml, column);
                if (cell != null) {
                    check(cell);
                    found.add(cell);
                    something |= !isBlank(cell.text());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.depth() == outside) {
                return something ? new SheetRow(number, hidden, List.copyOf(found)) : null;
            }
        }
        throw PartXml.broken();
    }

    private int column(int before) {
        String place = xml.attribute("r");
        int column = before + 1;
        if (!place.isEmpty()) {
            int digits = 0;
            while (digits < place.length() && place.charAt(digits) > '9') {
                digits++;
            }
            column = SheetCell.column(place.substring(0, digits));
            if (!place.substring(digits).equals(String.valueOf(row))) {
                throw WorkbookFault.corrupt(
                        "A cell of a sheet stands in another row than it says.");
            }
        }
        if (column <= before || column >= LAST_COLUMN) {
            throw WorkbookFault.corrupt("The cells of a row are not in order.");
        }
        return column;
    }

    private void check(SheetCell cell) {
        if (cell.column() >= limits.columns() && !isBlank(cell.text())) {
            throw WorkbookFault.row(
                    FindingCode.TOO_MANY_COLUMNS,
                    sheet,
                    row,
                    "The row goes on to column %s; this collection takes %,d columns."
                            .formatted(SheetCell.letters(cell.column()), limits.columns()),
                    "Delete the columns that are not in the collection's definition.");
        }
        if (cell.text().length() > limits.cellCharacters()) {
            throw WorkbookFault.row(
                    FindingCode.CELL_TOO_LONG,
                    sheet,
                    row,
                    "Cell %s has more than %,d characters, the most a cell may have."
                            .formatted(
                                    SheetCell.letters(cell.column()) + row,
                                    limits.cellCharacters()),
                    "Shorten it.");
        }
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Blocks of merged cells; all of them once the last row has been read. */
    List<CellRange> merged() {
        return merged;
    }

    boolean isHidden(int column) {
        return hiddenColumns.stream().anyMatch(each -> each.holdsColumn(column));
    }

    @Override
    public void close() {
        xml.close();
    }
}
