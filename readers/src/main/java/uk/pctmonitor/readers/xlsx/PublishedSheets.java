package uk.pctmonitor.readers.xlsx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CellFacts;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Echo;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.RowSource.Row;

/**
 * Several sheets of a published workbook, each with some of the columns, joined to the rows that
 * the collection's text files have: one for each organisation. The sheets are held in memory, so
 * only so many rows are taken.
 */
final class PublishedSheets implements SheetSource {

    /** More organisations than any country has. */
    static final int MOST_ROWS = 20_000;

    private final Workbook book;
    private final CollectionDefinition collection;
    private final List<Workbook.Sheet> sheets;
    private final List<Finding> remarks = new ArrayList<>();
    private @Nullable Iterator<Row> rows;

    PublishedSheets(Workbook book, CollectionDefinition collection, List<Workbook.Sheet> sheets) {
        this.book = book;
        this.collection = collection;
        this.sheets = sheets;
    }

    @Override
    public @Nullable Row next() {
        Iterator<Row> joined = rows;
        if (joined == null) {
            joined = join().iterator();
            rows = joined;
        }
        return joined.hasNext() ? joined.next() : null;
    }

    private List<Row> join() {
        List<PublishedSheet> read = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            PublishedSheet sheet =
                    new PublishedSheet(
                            book,
                            collection,
                            sheets.get(i),
                            collection.workbook().sheets().get(i).places());
            sheet.read();
            remarks.addAll(sheet.remarks());
            read.add(sheet);
        }
        HiddenParts.sheets(book).ifPresent(remarks::add);
        StatedPeriod period = period(read);
        List<Column> columns =
                collection.columns().stream()
                        .filter(each ->
                                isPeriod(each)
                                        ? period != null
                                        : read.stream().anyMatch(sheet -> sheet.has(each.header())))
                        .toList();
        Map<String, List<PublishedRow>> byKey = new LinkedHashMap<>();
        for (PublishedSheet sheet : read) {
            sheet.rows().forEach(row -> collect(byKey, row));
        }
        remarkMissing(byKey, read);
        List<Row> all = new ArrayList<>();
        List<String> header = columns.stream().map(Column::header).toList();
        all.add(
                new Row(
                        read.getFirst().headerRow(),
                        header,
                        new SheetName(sheets.getFirst().name())));
        byKey.values().forEach(parts -> all.add(JoinedRow.of(parts, columns, period)));
        return all;
    }

    private static boolean isPeriod(Column column) {
        Role role = column.role();
        return role == Role.PERIOD || role == Role.FINANCIAL_YEAR || role == Role.QUARTER;
    }

    private static void collect(Map<String, List<PublishedRow>> byKey, PublishedRow row) {
        // A row without a code, or with one that can't be read, stays alone and is complained of.
        String key = row.isKeyed() ? row.key() : row.sheet() + "!" + row.number();
        List<PublishedRow> parts = byKey.computeIfAbsent(key, any -> new ArrayList<>());
        for (PublishedRow each : parts) {
            if (each.sheet().equals(row.sheet())) {
                throw WorkbookFault.row(
                        FindingCode.CONFLICTING_ROWS,
                        row.sheet(),
                        row.number(),
                        "The organisation %s has another row, %d."
                                .formatted(Echo.of(row.key()), each.number()),
                        "Keep one.");
            }
        }
        parts.add(row);
    }

    private @Nullable StatedPeriod period(List<PublishedSheet> read) {
        if (collection.workbook().periodUnder().isEmpty()) {
            return null;
        }
        StatedPeriod first = read.getFirst().period();
        for (PublishedSheet sheet : read) {
            if (!sheet.period().sameAs(first)) {
                throw WorkbookFault.file(
                        FindingCode.SHEET,
                        "Sheets of the workbook state different quarters.",
                        "Upload the workbook as it was published.");
            }
        }
        return first;
    }

    private void remarkMissing(Map<String, List<PublishedRow>> byKey, List<PublishedSheet> read) {
        for (PublishedSheet sheet : read) {
            List<String> missing =
                    byKey.entrySet().stream()
                            .filter(each -> each.getValue().getFirst().isKeyed())
                            .filter(each ->
                                    each.getValue().stream()
                                            .noneMatch(row -> row.sheet().equals(sheet.name())))
                            .map(each -> Echo.of(each.getKey()))
                            .toList();
            if (!missing.isEmpty()) {
                remarks.add(
                        HiddenParts.warning(
                                        FindingCode.SHEET,
                                        "The sheet has no row for %s, which other sheets have."
                                                .formatted(HiddenParts.few(missing)),
                                        "Their figures of this sheet count as blank.")
                                .onSheet(sheet.name()));
            }
        }
    }

    @Override
    public List<Finding> remarks() {
        return remarks;
    }

    /** Facts of a row that is made up, and stands on no sheet in particular. */
    private record SheetName(String sheet) implements CellFacts {}
}
