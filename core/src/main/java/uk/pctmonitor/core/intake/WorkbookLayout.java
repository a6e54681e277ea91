package uk.pctmonitor.core.intake;

import java.util.List;
import java.util.Set;

/**
 * How the workbooks of a collection are laid out where they are not simply one sheet like its text
 * files: data from the catalogue. A published workbook may spread the columns over several sheets,
 * call them something else, and state the quarter once.
 *
 * @param sheet the sheet that is read of a workbook with several; empty: the only one with data
 * @param sheets of a published workbook, the first one giving the order of its rows; empty when
 *     there is no such workbook
 * @param periodUnder below which words each of these sheets states its quarter; empty when rows do
 * @param totals what stands in rows of totals, which name no organisation and are passed over;
 *     {@code *} at the beginning stands for any words
 * @param blanks what means that there is no figure
 * @param codes organisations whose code the publisher's workbook spoils
 */
public record WorkbookLayout(
        String sheet,
        List<Sheet> sheets,
        String periodUnder,
        List<String> totals,
        Set<String> blanks,
        List<KnownCode> codes) {

    /** A workbook is one sheet like a text file. */
    public static final WorkbookLayout NONE =
            new WorkbookLayout("", List.of(), "", List.of(), Set.of(), List.of());

    public WorkbookLayout {
        sheets = List.copyOf(sheets);
        totals = List.copyOf(totals);
        blanks = Set.copyOf(blanks);
        codes = List.copyOf(codes);
    }

    /** One sheet of a published workbook and the columns that are read of it. */
    public record Sheet(String name, List<Place> places) {
        public Sheet {
            places = List.copyOf(places);
        }
    }

    /**
     * Where a column of the collection stands in a sheet.
     *
     * @param column its header in the collection
     * @param titles as the sheet may call it; empty when the column has no title
     * @param letters of the column without a title, such as {@code E}; else empty
     */
    public record Place(String column, List<String> titles, String letters) {
        public Place {
            titles = List.copyOf(titles);
        }
    }

    /**
     * What stands in place of an organisation's code, and which organisation it is. It counts only
     * beside that name, never by itself.
     *
     * @param written the text, or the number
     * @param nameColumn header of the collection's column in which the name stands
     * @param name as published; case, spaces and punctuation do not count
     * @param organisation its code
     */
    public record KnownCode(String written, String nameColumn, String name, String organisation) {}
}
