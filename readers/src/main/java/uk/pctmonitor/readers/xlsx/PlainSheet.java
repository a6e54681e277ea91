package uk.pctmonitor.readers.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CellFacts;
import uk.pctmonitor.core.intake.CellKind;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.RowSource.Row;

/** One sheet that is laid out as the collection's text files are: a header and rows below it. */
final class PlainSheet implements SheetSource {

    private final Workbook book;
    private final CollectionDefinition collection;
    private final String name;
    private final SheetReading reading;
    private final HiddenParts hidden = new HiddenParts();
    private final List<Integer> headed = new ArrayList<>();
    private int width;
    private long headerRow;
    private long lastRow;
    private long dataRows;

    PlainSheet(Workbook book, CollectionDefinition collection, Workbook.Sheet sheet) {
        this.book = book;
        this.collection = collection;
        this.name = sheet.name();
        this.reading = book.open(sheet, collection);
    }

    @Override
    public @Nullable Row next() {
        SheetRow row = reading.next();
        if (row == null) {
            reading.close();
            checkMerged();
            return null;
        }
        if (headerRow == 0) {
            headerRow = row.number();
            row.cells().stream()
                    .filter(cell -> !SheetReading.isBlank(cell.text()))
                    .forEach(cell -> headed.add(cell.column()));
            width = headed.getLast() + 1;
        } else if (++dataRows > collection.limits().rows()) {
            throw WorkbookFault.row(
                    FindingCode.TOO_MANY_ROWS,
                    name,
                    row.number(),
                    "The sheet has more than %,d rows, the most this collection takes."
                            .formatted(collection.limits().rows()),
                    "Split it, for instance by quarter, and upload the parts.");
        }
        lastRow = row.number();
        hidden.row(row);
        return new Row(row.number(), row.texts(width), new Facts(name, row));
    }

    private void checkMerged() {
        for (CellRange each : reading.merged()) {
            if (headerRow > 0 && each.touches(headerRow, lastRow, 0, width - 1)) {
                throw WorkbookFault.row(
                        FindingCode.MERGED,
                        name,
                        each.top(),
                        "The cells %s are merged; only the first of them holds anything."
                                .formatted(each.written()),
                        "Unmerge them and fill in each cell.");
            }
        }
    }

    @Override
    public List<Finding> remarks() {
        List<String> columns =
                headed.stream().filter(reading::isHidden).map(SheetCell::letters).toList();
        List<Finding> remarks = new ArrayList<>();
        hidden.remark(name, columns).ifPresent(remarks::add);
        HiddenParts.sheets(book).ifPresent(remarks::add);
        return remarks;
    }

    /** What the sheet says of the cells of one row. */
    private record Facts(String sheet, SheetRow row) implements CellFacts {
        @Override
        public CellKind kind(int index) {
            return row.kind(index);
        }

        @Override
        public Spot spot(int index) {
            return new Spot(sheet, row.number(), SheetCell.letters(index));
        }
    }
}
