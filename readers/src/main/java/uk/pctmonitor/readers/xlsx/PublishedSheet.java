package uk.pctmonitor.readers.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CellKind;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.WorkbookLayout;
import uk.pctmonitor.core.intake.WorkbookLayout.KnownCode;
import uk.pctmonitor.core.intake.WorkbookLayout.Place;

/** One sheet of a published workbook: takes the rows of organisations below its header. */
final class PublishedSheet {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Workbook book;
    private final CollectionDefinition collection;
    private final WorkbookLayout layout;
    private final Workbook.Sheet sheet;
    private final String keyHeader;
    private final HeaderSearch header;
    private final PeriodSearch period;
    private final List<PublishedRow> rows = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private final HiddenParts hidden = new HiddenParts();

    PublishedSheet(
            Workbook book,
            CollectionDefinition collection,
            Workbook.Sheet sheet,
            List<Place> places) {
        this.book = book;
        this.collection = collection;
        this.layout = collection.workbook();
        this.sheet = sheet;
        this.header = new HeaderSearch(sheet.name(), places);
        this.period = new PeriodSearch(sheet.name(), layout.periodUnder());
        this.keyHeader =
                collection.columns().stream()
                        .filter(each -> each.role() == Role.ORGANISATION)
                        .findFirst()
                        .orElseThrow()
                        .header();
    }

    void read() {
        try (SheetReading reading = book.open(sheet, collection)) {
            for (SheetRow row = reading.next(); row != null; row = reading.next()) {
                period.look(row);
                if (header.isOver()) {
                    take(row);
                } else {
                    header.look(row);
                }
            }
            if (!header.isOver()) {
                throw header.failed();
            }
            checkMerged(reading);
            List<String> hiddenColumns =
                    header.columns().values().stream()
                            .filter(reading::isHidden)
                            .map(SheetCell::letters)
                            .toList();
            hidden.remark(sheet.name(), hiddenColumns).ifPresent(remarks::add);
        }
    }

    private void take(SheetRow row) {
        Map<String, SheetCell> cells = new LinkedHashMap<>();
        header.columns()
                .forEach((title, column) -> {
                    SheetCell cell = row.at(column);
                    if (cell != null && !isBlank(cell)) {
                        cells.put(title, cell);
                    }
                });
        if (cells.isEmpty()) {
            return; // Nothing but notes beside the table.
        }
        hidden.row(row);
        SheetCell key = known(row, cells);
        if (key == null && isTotal(row)) {
            return;
        }
        if (rows.size() >= Math.min(PublishedSheets.MOST_ROWS, collection.limits().rows())) {
            throw WorkbookFault.row(
                    FindingCode.TOO_MANY_ROWS,
                    sheet.name(),
                    row.number(),
                    "The sheet has more rows than are read of a published workbook.",
                    "Upload the rows as one sheet, or as CSV.");
        }
        boolean keyed = key != null && key.kind() == CellKind.TEXT;
        rows.add(
                new PublishedRow(
                        sheet.name(),
                        row.number(),
                        key == null ? "" : key.text().strip(),
                        keyed,
                        cells));
    }

    private boolean isBlank(SheetCell cell) {
        return cell.kind() == CellKind.TEXT
                && (SheetReading.isBlank(cell.text())
                        || layout.blanks().contains(cell.text().strip()));
    }

    /** The organisation's code, put right where the catalogue knows how it is spoilt. */
    private @Nullable SheetCell known(SheetRow row, Map<String, SheetCell> cells) {
        SheetCell key = cells.get(keyHeader);
        if (key == null) {
            return null;
        }
        for (KnownCode each : layout.codes()) {
            SheetCell name = cells.get(each.nameColumn());
            if (each.written().equals(key.text().strip())
                    && name != null
                    && letters(name.text()).equals(letters(each.name()))) {
                remarks.add(
                        HiddenParts.warning(
                                        FindingCode.CODE_ALIAS,
                                        "Row %d: %s beside %s was read as %s, as the catalogue says."
                                                .formatted(
                                                        row.number(),
                                                        each.written(),
                                                        each.name(),
                                                        each.organisation()),
                                        "Format the column as Text and type the code.")
                                .onSheet(sheet.name()));
                SheetCell meant = new SheetCell(key.column(), each.organisation(), CellKind.TEXT);
                cells.put(keyHeader, meant);
                return meant;
            }
        }
        return key;
    }

    private boolean isTotal(SheetRow row) {
        return row.cells().stream()
                .map(cell -> cell.text().strip())
                .anyMatch(text ->
                        layout.totals().stream()
                                .anyMatch(each ->
                                        each.startsWith("*")
                                                ? text.endsWith(each.substring(1))
                                                : text.equals(each)));
    }

    private void checkMerged(SheetReading reading) {
        long last = rows.isEmpty() ? header.row() : rows.getLast().number();
        for (CellRange each : reading.merged()) {
            for (int column : header.columns().values()) {
                if (each.touches(header.row(), last, column, column)) {
                    throw WorkbookFault.row(
                            FindingCode.MERGED,
                            sheet.name(),
                            each.top(),
                            "The cells %s are merged; only the first of them holds anything."
                                    .formatted(each.written()),
                            "Unmerge them and fill in each cell.");
                }
            }
        }
    }

    private static String letters(String name) {
        return NOT_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    String name() {
        return sheet.name();
    }

    long headerRow() {
        return header.row();
    }

    boolean has(String title) {
        return header.columns().containsKey(title);
    }

    List<PublishedRow> rows() {
        return rows;
    }

    List<Finding> remarks() {
        return remarks;
    }

    /** The quarter it states. */
    StatedPeriod period() {
        return period.found();
    }
}
