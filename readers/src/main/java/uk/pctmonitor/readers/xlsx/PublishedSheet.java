package uk.pctmonitor.readers.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CellFacts.Spot;
import uk.pctmonitor.core.intake.CellKind;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.WorkbookLayout;
import uk.pctmonitor.core.intake.WorkbookLayout.KnownCode;
import uk.pctmonitor.core.intake.WorkbookLayout.Place;

/** One sheet of a published workbook: finds its header, and takes the rows of organisations. */
final class PublishedSheet {

    private static final int HEADER_WITHIN = 50;
    private static final Pattern SPACING = Pattern.compile("[\\s\\u00a0_]+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Workbook book;
    private final CollectionDefinition collection;
    private final WorkbookLayout layout;
    private final Workbook.Sheet sheet;
    private final List<Place> places;
    private final String keyHeader;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<PublishedRow> rows = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private final HiddenParts hidden = new HiddenParts();
    private List<String> nearest = List.of();
    private long headerRow;
    private int labelColumn = -1;
    private long labelRow;
    private @Nullable StatedPeriod period;

    PublishedSheet(
            Workbook book,
            CollectionDefinition collection,
            Workbook.Sheet sheet,
            List<Place> places) {
        this.book = book;
        this.collection = collection;
        this.layout = collection.workbook();
        this.sheet = sheet;
        this.places = places;
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
                statePeriod(row);
                if (headerRow == 0) {
                    findHeader(row);
                } else {
                    take(row);
                }
            }
            if (headerRow == 0) {
                throw noHeader();
            }
            checkMerged(reading);
            List<String> hiddenColumns =
                    columns.values().stream()
                            .filter(reading::isHidden)
                            .map(SheetCell::letters)
                            .toList();
            hidden.remark(sheet.name(), hiddenColumns).ifPresent(remarks::add);
        }
    }

    private void statePeriod(SheetRow row) {
        if (layout.periodUnder().isEmpty() || period != null) {
            return;
        }
        if (labelColumn >= 0) {
            if (row.number() == labelRow + 1) {
                period = stated(row);
            }
            return;
        }
        for (SheetCell cell : row.cells()) {
            if (normal(cell.text()).equals(normal(layout.periodUnder()))) {
                labelColumn = cell.column();
                labelRow = row.number();
            }
        }
    }

    private StatedPeriod stated(SheetRow row) {
        Spot spot = new Spot(sheet.name(), row.number(), SheetCell.letters(labelColumn));
        boolean text = row.kind(labelColumn) == CellKind.TEXT;
        return StatedPeriod.of(text ? row.text(labelColumn) : "", layout.periodUnder(), spot);
    }

    private void findHeader(SheetRow row) {
        if (row.number() > HEADER_WITHIN) {
            throw noHeader();
        }
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Place place : places) {
            int column =
                    place.titles().isEmpty()
                            ? SheetCell.column(place.letters())
                            : column(row, place.titles());
            if (column < 0 || (place.titles().isEmpty() && !row.text(column).isBlank())) {
                missing.add(place.titles().isEmpty() ? place.letters() : place.titles().getFirst());
            } else {
                found.put(place.column(), column);
            }
        }
        if (missing.isEmpty()) {
            headerRow = row.number();
            columns.putAll(found);
        } else if (nearest.isEmpty() || missing.size() < nearest.size()) {
            nearest = missing;
        }
    }

    private static int column(SheetRow row, List<String> titles) {
        for (SheetCell cell : row.cells()) {
            if (titles.stream().anyMatch(each -> normal(each).equals(normal(cell.text())))) {
                return cell.column();
            }
        }
        return -1;
    }

    private WorkbookFault noHeader() {
        return new WorkbookFault(
                WorkbookFault.file(
                                FindingCode.MISSING_COLUMN,
                                "No row among the first %d has all columns; not found: %s."
                                        .formatted(HEADER_WITHIN, HiddenParts.few(nearest)),
                                "Upload the workbook as it was published, or add the columns' titles"
                                        + " to the catalogue.")
                        .finding()
                        .onSheet(sheet.name()));
    }

    private void take(SheetRow row) {
        Map<String, SheetCell> cells = new LinkedHashMap<>();
        columns.forEach((header, column) -> {
            SheetCell cell = row.at(column);
            if (cell != null && !isBlank(cell)) {
                cells.put(header, cell);
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
        long last = rows.isEmpty() ? headerRow : rows.getLast().number();
        for (CellRange each : reading.merged()) {
            for (int column : columns.values()) {
                if (each.touches(headerRow, last, column, column)) {
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

    private static String normal(String title) {
        return SPACING.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String letters(String name) {
        return NOT_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    String name() {
        return sheet.name();
    }

    long headerRow() {
        return headerRow;
    }

    boolean has(String header) {
        return columns.containsKey(header);
    }

    List<PublishedRow> rows() {
        return rows;
    }

    List<Finding> remarks() {
        return remarks;
    }

    /** The quarter it states. */
    StatedPeriod period() {
        if (period == null) {
            throw new WorkbookFault(
                    WorkbookFault.file(
                                    FindingCode.NO_PERIOD,
                                    "The sheet states no quarter below \"%s\"."
                                            .formatted(layout.periodUnder()),
                                    "Write the financial year and quarter there, such as 2014/15 Q4.")
                            .finding()
                            .onSheet(sheet.name()));
        }
        return period;
    }
}
