package uk.pctmonitor.readers.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes workbooks part by part, as raw XML: anything that may arrive can be written. */
public final class BookBytes {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PROLOGUE =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private record Sheet(String name, String state, String type) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder overrides = new StringBuilder();
    private String main = MAIN;
    private String namespace = RELATIONS;
    private String mainType = "sheet.main+xml";
    private String properties = "";
    private String formats = "";
    private String styles = "<xf numFmtId=\"0\"/>";
    private String texts = "";

    /** A workbook with one visible sheet. */
    public static BookBytes of(String sheetData) {
        return new BookBytes().sheet("Data", "", sheetData, "");
    }

    public BookBytes sheet(String name, String state, String data, String after) {
        return sheetXml(
                name,
                state,
                "<worksheet xmlns=\"%s\">%s</worksheet>"
                        .formatted(main, "<sheetData>" + data + "</sheetData>" + after));
    }

    public BookBytes sheetXml(String name, String state, String xml) {
        sheets.add(new Sheet(name, state, "worksheet"));
        return part("xl/worksheets/sheet" + sheets.size() + ".xml", PROLOGUE + xml);
    }

    public BookBytes chartSheet(String name) {
        sheets.add(new Sheet(name, "", "chartsheet"));
        return part(
                "xl/chartsheets/sheet" + sheets.size() + ".xml",
                PROLOGUE + "<chartsheet xmlns=\"" + main + "\"/>");
    }

    public BookBytes part(String name, String content) {
        parts.put(name, content.getBytes(UTF_8));
        return this;
    }

    public BookBytes part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** A relationship of the workbook to something else. */
    public BookBytes relation(String type, String target, String mode) {
        relations.append(
                "<Relationship Id=\"x%d\" Type=\"%s/%s\" Target=\"%s\"%s/>"
                        .formatted(relations.length(), namespace, type, target, mode));
        return this;
    }

    public BookBytes type(String part, String contentType) {
        overrides.append(
                "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, contentType));
        return this;
    }

    public BookBytes mainType(String type) {
        mainType = type;
        return this;
    }

    /** What stands in the workbook's part before its sheets. */
    public BookBytes properties(String xml) {
        properties = xml;
        return this;
    }

    /** Further styles of cells, from number 1 on. */
    public BookBytes styles(String ownFormats, String cellStyles) {
        formats = ownFormats;
        styles += cellStyles;
        return this;
    }

    /** The shared texts, as {@code si} elements. */
    public BookBytes texts(String items) {
        texts = items;
        return this;
    }

    /** As ISO 29500 Strict writes it; to be said before the sheets. */
    public BookBytes strict() {
        main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        namespace = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return this;
    }

    /** All parts by name. */
    public Map<String, byte[]> parts() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        StringBuilder links = new StringBuilder(relations);
        for (int i = 1; i <= sheets.size(); i++) {
            Sheet sheet = sheets.get(i - 1);
            String folder = sheet.type() + "s/sheet" + i + ".xml";
            list.append(
                    "<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"r%d\"/>"
                            .formatted(
                                    sheet.name(),
                                    i,
                                    sheet.state().isEmpty()
                                            ? ""
                                            : " state=\"" + sheet.state() + "\"",
                                    i));
            links.append(
                    "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                            .formatted(i, namespace, sheet.type(), folder));
            type("xl/" + folder, TYPES + sheet.type() + "+xml");
        }
        put(
                all,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%s\"/>"
                                .formatted(mainType.contains("/") ? mainType : TYPES + mainType)
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"%sstyles+xml\"/>"
                                .formatted(TYPES)
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"%ssharedStrings+xml\"/>"
                                .formatted(TYPES)
                        + overrides
                        + "</Types>");
        put(
                all,
                "_rels/.rels",
                links(
                        "<Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>"
                                .formatted(namespace)));
        put(
                all,
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                        .formatted(main, namespace, properties, list));
        put(
                all,
                "xl/_rels/workbook.xml.rels",
                links(
                        links
                                + "<Relationship Id=\"s\" Type=\"%s/styles\" Target=\"styles.xml\"/>"
                                        .formatted(namespace)
                                + "<Relationship Id=\"t\" Type=\"%s/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                                        .formatted(namespace)));
        put(
                all,
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(main, formats, styles));
        put(all, "xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(main, texts));
        all.putAll(parts);
        return all;
    }

    private static String links(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + content
                + "</Relationships>";
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, (PROLOGUE + xml).getBytes(UTF_8));
    }

    /** The archive, not finished: more entries may be added. */
    public ZipBytes zip() {
        ZipBytes zip = new ZipBytes();
        parts().forEach(zip::add);
        return zip;
    }

    public byte[] bytes() {
        return zip().bytes();
    }

    // ---- rows and cells ---------------------------------------------------------------------

    /** A row of cells as they are. */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append(cells[i].replace("@", SheetCell.letters(i) + number));
        }
        return row.append("</row>").toString();
    }

    /** A row of texts; an empty text is an empty cell. */
    public static String texts(int number, String... texts) {
        String[] cells = new String[texts.length];
        for (int i = 0; i < texts.length; i++) {
            cells[i] = text(texts[i]);
        }
        return row(number, cells);
    }

    public static String text(String text) {
        return text.isEmpty() ? "" : "<c r=\"@\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    public static String number(String raw) {
        return number(raw, 0);
    }

    public static String number(String raw, int style) {
        return raw.isEmpty() ? "" : "<c r=\"@\" s=\"" + style + "\"><v>" + raw + "</v></c>";
    }

    public static String cell(String type, String content) {
        return "<c r=\"@\" t=\"" + type + "\">" + content + "</c>";
    }
}
