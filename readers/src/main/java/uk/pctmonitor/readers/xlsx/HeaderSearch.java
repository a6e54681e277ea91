package uk.pctmonitor.readers.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.WorkbookLayout.Place;

/** Looks for the row of a published sheet that has the titles of all columns. */
final class HeaderSearch {

    private static final int WITHIN = 50;
    private static final Pattern SPACING = Pattern.compile("[\\s\\u00a0_]+");

    private final String sheet;
    private final List<Place> places;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private List<String> nearest = List.of();
    private long row;

    HeaderSearch(String sheet, List<Place> places) {
        this.sheet = sheet;
        this.places = places;
    }

    boolean isOver() {
        return row > 0;
    }

    /** Where the header stands; 0 before it is found. */
    long row() {
        return row;
    }

    /** Where each column of the collection stands. */
    Map<String, Integer> columns() {
        return columns;
    }

    void look(SheetRow in) {
        if (in.number() > WITHIN) {
            throw failed();
        }
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Place place : places) {
            int column =
                    place.titles().isEmpty()
                            ? SheetCell.column(place.letters())
                            : column(in, place.titles());
            if (column < 0 || (place.titles().isEmpty() && !in.text(column).isBlank())) {
                missing.add(place.titles().isEmpty() ? place.letters() : place.titles().getFirst());
            } else {
                found.put(place.column(), column);
            }
        }
        if (missing.isEmpty()) {
            row = in.number();
            columns.putAll(found);
        } else if (nearest.isEmpty() || missing.size() < nearest.size()) {
            nearest = missing;
        }
    }

    WorkbookFault failed() {
        return new WorkbookFault(
                WorkbookFault.file(
                                FindingCode.MISSING_COLUMN,
                                "No row among the first %d has all columns; not found: %s."
                                        .formatted(WITHIN, HiddenParts.few(nearest)),
                                "Upload the workbook as it was published, or add the columns' titles"
                                        + " to the catalogue.")
                        .finding()
                        .onSheet(sheet));
    }

    private static int column(SheetRow in, List<String> titles) {
        for (SheetCell cell : in.cells()) {
            if (titles.stream().anyMatch(each -> same(each, cell.text()))) {
                return cell.column();
            }
        }
        return -1;
    }

    /** Whether two titles are the same but for capitals, spaces and underscores. */
    static boolean same(String title, String other) {
        return normal(title).equals(normal(other));
    }

    private static String normal(String title) {
        return SPACING.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
