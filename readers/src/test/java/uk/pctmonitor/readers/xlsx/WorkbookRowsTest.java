package uk.pctmonitor.readers.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.pctmonitor.readers.xlsx.BookBytes.number;
import static uk.pctmonitor.readers.xlsx.BookBytes.row;
import static uk.pctmonitor.readers.xlsx.BookBytes.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.intake.CellFacts.Spot;
import uk.pctmonitor.core.intake.CellKind;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.ClosedOrganisations;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Kind;
import uk.pctmonitor.core.intake.CollectionDefinition.Limits;
import uk.pctmonitor.core.intake.CollectionDefinition.PeriodIn;
import uk.pctmonitor.core.intake.CollectionDefinition.Ratios;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.CollectionDefinition.RowErrors;
import uk.pctmonitor.core.intake.CollectionDefinition.Shape;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.RowSource;
import uk.pctmonitor.core.intake.RowSource.Row;
import uk.pctmonitor.core.intake.RowSource.UnreadableFileException;
import uk.pctmonitor.core.intake.WorkbookLayout;
import uk.pctmonitor.core.intake.WorkbookLayout.KnownCode;
import uk.pctmonitor.core.intake.WorkbookLayout.Place;
import uk.pctmonitor.core.intake.WorkbookLayout.Sheet;
import uk.pctmonitor.core.template.Template;

class WorkbookRowsTest {

    private static CollectionDefinition collection(Limits limits, WorkbookLayout layout) {
        return new CollectionDefinition(
                "imm",
                "Immunisation",
                Kind.RETURNS,
                Shape.WIDE,
                ',',
                '.',
                PeriodIn.COLUMNS,
                ClosedOrganisations.REFUSE,
                Ratios.EITHER,
                RowErrors.REFUSE_FILE,
                Set.of(),
                List.of(
                        new Column("period", List.of(), Role.PERIOD, List.of(), true),
                        new Column("code", List.of(), Role.ORGANISATION, List.of(), true),
                        new Column("name", List.of(), Role.IGNORED, List.of(), false),
                        new Column("mmr", List.of(), Role.VALUE, List.of("MMR"), true),
                        new Column("hib", List.of(), Role.VALUE, List.of("HIB"), true)),
                List.of("HIB", "MMR"),
                limits,
                Template.NONE,
                layout);
    }

    private static final CollectionDefinition PLAIN =
            collection(Limits.DEFAULT, WorkbookLayout.NONE);

    private static final CollectionDefinition PUBLISHED =
            collection(
                    Limits.DEFAULT,
                    new WorkbookLayout(
                            "",
                            List.of(
                                    new Sheet(
                                            "MMR",
                                            List.of(
                                                    new Place("code", List.of("PCT Code"), ""),
                                                    new Place("name", List.of("PCT Name"), ""),
                                                    new Place("mmr", List.of("MMR %"), ""))),
                                    new Sheet(
                                            "Hib",
                                            List.of(
                                                    new Place("code", List.of(), "B"),
                                                    new Place("name", List.of("PCT Name"), ""),
                                                    new Place(
                                                            "hib", List.of("Hib %", "Hib"), "")))),
                            "Fiscal Year/ Quarter",
                            List.of("ENGLAND", "* Total"),
                            Set.of("N/A"),
                            List.of(
                                    new KnownCode(
                                            "50", "name", "Stockton - On - Tees PCT", "5E1"))));

    private static final class Read {
        private final List<Row> rows = new ArrayList<>();
        private List<Finding> remarks = List.of();
    }

    private static Read read(BookBytes book, CollectionDefinition collection)
            throws UnreadableFileException {
        RowSource source = WorkbookRows.open(book.bytes(), collection);
        Read read = new Read();
        for (Row row = source.next(); row != null; row = source.next()) {
            read.rows.add(row);
        }
        read.remarks = source.remarks();
        return read;
    }

    private static Finding fault(BookBytes book, CollectionDefinition collection) {
        return catchThrowableOfType(UnreadableFileException.class, () -> read(book, collection))
                .finding();
    }

    private static BookBytes published(String mmr, String hib) {
        return new BookBytes()
                .sheet("Information", "", texts(1, "What this file contains"), "")
                .sheet("MMR", "", mmr, "<mergeCells><mergeCell ref=\"A5:A9\"/></mergeCells>")
                .sheet("Hib", "", hib, "");
    }

    private static final String MMR_HEADER =
            texts(2, "Fiscal Year/\n Quarter", "PCT Code", "PCT Name", "MMR %");
    private static final String HIB_HEADER =
            texts(1, "Fiscal Year/ Quarter", "", "PCT  Name", "hib");

    private static String hib(String period) {
        return HIB_HEADER
                + row(
                        2,
                        BookBytes.text(period),
                        BookBytes.text("5A3"),
                        BookBytes.text("South Gloucestershire"),
                        number("91"))
                + row(
                        3,
                        "",
                        number("50"),
                        BookBytes.text("STOCKTON-ON-TEES PCT"),
                        number("92.099999999999994"));
    }

    private static final String MMR =
            texts(1, "Coverage")
                    + MMR_HEADER
                    + row(
                            3,
                            BookBytes.text("2014 Q4"),
                            BookBytes.text("5E1"),
                            BookBytes.text("Stockton"),
                            number("88"))
                    + row(4, "", "", BookBytes.text("ENGLAND"), number("90"))
                    + row(5, "", "", BookBytes.text("South West Total"), number("90"))
                    + row(
                            6,
                            BookBytes.text("* see notes"),
                            BookBytes.text("5A3"),
                            BookBytes.text("South Gloucestershire"),
                            BookBytes.text("N/A"))
                    + texts(7, "notes beside the table");

    @Nested
    class OfOneSheet {

        @Test
        void areGivenWithTheirPlacesAndKinds() throws Exception {
            Read read =
                    read(
                            BookBytes.of(
                                    texts(3, "code", "mmr")
                                            + row(5, BookBytes.text("5A3"), number("90.5"))),
                            PLAIN);
            assertThat(read.rows).extracting(Row::line).containsExactly(3L, 5L);
            Row row = read.rows.getLast();
            assertThat(row.cells()).containsExactly("5A3", "90.5");
            assertThat(row.known().kind(1)).isEqualTo(CellKind.NUMBER);
            assertThat(row.known().spot(1)).isEqualTo(new Spot("Data", 5, "B"));
            assertThat(read.remarks).isEmpty();
        }

        @Test
        void mayBeNamedByTheCollection() throws Exception {
            CollectionDefinition named =
                    collection(
                            Limits.DEFAULT,
                            new WorkbookLayout(
                                    "Return", List.of(), "", List.of(), Set.of(), List.of()));
            BookBytes book =
                    new BookBytes()
                            .sheet("Notes", "", texts(1, "notes"), "")
                            .sheet("Return", "", texts(1, "code"), "");
            assertThat(read(book, named).rows.getFirst().cells()).containsExactly("code");
            assertThat(fault(BookBytes.of(texts(1, "code")), named).code()).isEqualTo("SHEET");
        }

        @Test
        void stopAtTheNamedLimits() {
            String rows = texts(1, "code") + texts(2, "5A3") + texts(3, "5A4") + texts(4, "5A5");
            assertThat(fault(BookBytes.of(rows), limited(2, 9, 9)).code())
                    .isEqualTo("TOO_MANY_ROWS");
            Finding wide = fault(BookBytes.of(texts(1, "a", "b", "c")), limited(9, 2, 9));
            assertThat(wide.code()).isEqualTo("TOO_MANY_COLUMNS");
            assertThat(wide.place()).isEqualTo("Sheet Data, row 1");
            assertThat(fault(BookBytes.of(texts(1, "0123456789")), limited(9, 9, 9)).code())
                    .isEqualTo("CELL_TOO_LONG");
        }

        private static CollectionDefinition limited(long rows, int columns, int characters) {
            return collection(
                    new Limits(1_000_000, rows, columns, characters), WorkbookLayout.NONE);
        }
    }

    @Nested
    class OfAPublishedWorkbook {

        @Test
        void areJoinedByTheOrganisation() throws Exception {
            Read read = read(published(MMR, hib("2014/15 Q4")), PUBLISHED);
            assertThat(read.rows)
                    .extracting(Row::cells)
                    .containsExactly(
                            List.of("period", "code", "name", "mmr", "hib"),
                            List.of("2014/15 Q4", "5E1", "Stockton", "88", "92.1"),
                            List.of("2014/15 Q4", "5A3", "South Gloucestershire", "", "91"));
            Row stockton = read.rows.get(1);
            assertThat(places(stockton))
                    .containsExactly(
                            new Spot("MMR", 3, "A"),
                            new Spot("MMR", 3, "B"),
                            new Spot("MMR", 3, "C"),
                            new Spot("MMR", 3, "D"),
                            new Spot("Hib", 3, "D"));
            assertThat(read.remarks).extracting(Finding::code).containsExactly("CODE_ALIAS");
            assertThat(read.remarks.getFirst().line())
                    .startsWith(
                            "Sheet Hib: Row 3: 50 beside Stockton - On - Tees PCT was read as 5E1");
        }

        private static List<@Nullable Spot> places(Row row) {
            List<@Nullable Spot> places = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                places.add(row.known().spot(i));
            }
            return places;
        }

        /** Only beside its name is 50 read as 5E1. */
        @Test
        void leaveANumberWhereTheNameIsAnother() throws Exception {
            Read read =
                    read(
                            published(MMR, hib("2014/15 Q4").replace("STOCKTON-ON-TEES", "BATH")),
                            PUBLISHED);
            Row alone = read.rows.getLast();
            assertThat(alone.cells()).containsExactly("2014/15 Q4", "50", "BATH PCT", "", "92.1");
            assertThat(alone.known().kind(1)).isEqualTo(CellKind.NUMBER);
        }

        @Test
        void sayWhichOrganisationsASheetLacks() throws Exception {
            String more = MMR + texts(8, "", "5QJ", "Bristol", "");
            Read read = read(published(more, hib("2014 Q4")), PUBLISHED);
            assertThat(read.remarks)
                    .extracting(Finding::line)
                    .anyMatch(line -> line.startsWith("Sheet Hib: The sheet has no row for 5QJ"));
        }

        @Test
        void needAllTheSheets() {
            BookBytes some = new BookBytes().sheet("MMR", "", MMR, "");
            assertThat(fault(some, PUBLISHED).problem()).contains("lacks the sheet Hib");
            BookBytes hidden =
                    new BookBytes().sheet("MMR", "", MMR, "").sheet("Hib", "hidden", hib("x"), "");
            assertThat(fault(hidden, PUBLISHED).problem()).contains("Hib is hidden");
        }

        @Test
        void needTheirTitles() {
            Finding fault =
                    fault(published(MMR, hib("2014/15 Q4").replace(">hib<", ">hip<")), PUBLISHED);
            assertThat(fault.code()).isEqualTo("MISSING_COLUMN");
            assertThat(fault.line()).contains("Sheet Hib").contains("not found: Hib %");
        }

        @Test
        void needOneQuarter() {
            assertThat(fault(published(MMR, hib("2014/15 Q3")), PUBLISHED).code())
                    .isEqualTo("SHEET");
            assertThat(fault(published(MMR, hib("2014/16 Q4")), PUBLISHED).code())
                    .isEqualTo("NO_PERIOD");
            assertThat(fault(published(MMR, hib("soon")), PUBLISHED).line())
                    .contains("Sheet Hib, row 2: Cell A2");
        }

        @Test
        void holdEachOrganisationOnce() {
            Finding fault =
                    fault(
                            published(MMR + texts(8, "", "5A3", "Again", ""), hib("2014 Q4")),
                            PUBLISHED);
            assertThat(fault.code()).isEqualTo("CONFLICTING_ROWS");
            assertThat(fault.line()).contains("Sheet MMR, row 8").contains("another row, 6");
        }

        @Test
        void mayNotBeMergedWithinTheTable() {
            BookBytes book =
                    new BookBytes()
                            .sheet(
                                    "MMR",
                                    "",
                                    MMR,
                                    "<mergeCells><mergeCell ref=\"B3:C3\"/></mergeCells>")
                            .sheet("Hib", "", hib("2014 Q4"), "");
            assertThat(fault(book, PUBLISHED).code()).isEqualTo("MERGED");
        }
    }
}
