package uk.pctmonitor.store.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.WorkbookLayout;
import uk.pctmonitor.core.intake.WorkbookLayout.KnownCode;
import uk.pctmonitor.core.intake.WorkbookLayout.Place;
import uk.pctmonitor.core.intake.WorkbookLayout.Sheet;

/**
 * {@code sheets.csv} and {@code sheet-codes.csv}: how published workbooks are laid out. What holds
 * for a workbook as a whole stands at its collection.
 */
final class LayoutsFile {

    static final CatalogueTable SHEETS =
            new CatalogueTable(
                    "sheets.csv",
                    List.of("collection", "sheet", "column"),
                    List.of("titles", "letters"));
    static final CatalogueTable CODES =
            new CatalogueTable(
                    "sheet-codes.csv",
                    List.of("collection", "written", "name_column", "name", "organisation"),
                    List.of());

    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,2}");

    private final Map<String, List<Entry<Place>>> places = new LinkedHashMap<>();
    private final Map<String, List<Entry<KnownCode>>> codes = new LinkedHashMap<>();
    private final Map<CatalogueRow, String> sheetOf = new LinkedHashMap<>();

    LayoutsFile(List<CatalogueRow> sheetRows, List<CatalogueRow> codeRows) {
        for (CatalogueRow row : sheetRows) {
            String collection = row.code("collection");
            sheetOf.put(row, row.mandatory("sheet"));
            row.mandatory("column");
            List<String> titles = row.list("titles");
            String letters = row.text("letters").toUpperCase(Locale.ROOT);
            if (titles.isEmpty() == letters.isEmpty()) {
                row.fault("titles", "Give either titles, or the letters of a column without one.");
            } else if (!letters.isEmpty() && !LETTERS.matcher(letters).matches()) {
                row.fault("letters", "'" + letters + "' are not the letters of a column.");
            }
            places.computeIfAbsent(collection, any -> new ArrayList<>())
                    .add(new Entry<>(row, new Place(row.text("column"), titles, letters)));
        }
        for (CatalogueRow row : codeRows) {
            KnownCode code =
                    new KnownCode(
                            row.mandatory("written"),
                            row.mandatory("name_column"),
                            row.mandatory("name"),
                            row.code("organisation"));
            codes.computeIfAbsent(row.code("collection"), any -> new ArrayList<>())
                    .add(new Entry<>(row, code));
        }
    }

    /** Notes every line of a collection that is not there. */
    void check(Set<String> collections) {
        places.forEach((code, listed) -> known(code, collections, listed.getFirst().row()));
        codes.forEach((code, listed) -> known(code, collections, listed.getFirst().row()));
    }

    private static void known(String code, Set<String> collections, CatalogueRow row) {
        if (!collections.contains(code)) {
            row.fault("collection", "'" + code + "' is not in collections.csv.");
        }
    }

    /**
     * The layout of a collection's workbooks; notes what does not fit its columns.
     *
     * @param row the collection's line
     */
    WorkbookLayout layout(CatalogueRow row, String collection, List<Column> columns) {
        Map<String, List<Place>> sheets = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        String organisation =
                columns.stream()
                        .filter(each -> each.role() == Role.ORGANISATION)
                        .map(Column::header)
                        .findFirst()
                        .orElse("");
        Set<String> headers = new HashSet<>();
        columns.forEach(each -> headers.add(each.header()));
        for (Entry<Place> each : places.getOrDefault(collection, List.of())) {
            String sheet = sheetOf.getOrDefault(each.row(), "");
            String column = each.value().column();
            if (!headers.contains(column)) {
                each.row().fault("column", "'" + column + "' is no column of the collection.");
            }
            boolean figure =
                    columns.stream()
                            .anyMatch(known ->
                                    known.header().equals(column) && !known.metrics().isEmpty());
            if (!taken.add(figure ? column : sheet + "!" + column)) {
                each.row().fault("column", "The column is already read from a sheet.");
            }
            sheets.computeIfAbsent(sheet, any -> new ArrayList<>()).add(each.value());
        }
        sheets.forEach((sheet, read) -> {
            if (read.stream().noneMatch(place -> place.column().equals(organisation))) {
                row.fault(
                        "code",
                        "Sheet " + sheet + " needs the organisations' column in sheets.csv.");
            }
        });
        List<KnownCode> known = Entry.values(codes.getOrDefault(collection, List.of()));
        codes.getOrDefault(collection, List.of()).stream()
                .filter(each -> !headers.contains(each.value().nameColumn()))
                .forEach(each ->
                        each.row().fault("name_column", "It is no column of the collection."));
        if (sheets.isEmpty()
                && (row.has("period_under") || row.has("totals") || row.has("blanks"))) {
            row.fault("period_under", "Only workbooks laid out in sheets.csv have these.");
        }
        return new WorkbookLayout(
                row.text("sheet"),
                sheets.entrySet().stream()
                        .map(each -> new Sheet(each.getKey(), each.getValue()))
                        .toList(),
                row.text("period_under"),
                row.list("totals"),
                Set.copyOf(row.list("blanks")),
                known);
    }
}
