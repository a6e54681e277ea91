package uk.pctmonitor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Returns as a workbook: bytes that begin like a zip are one, others are the sheet of a workbook
 * that is in order, because no chance mutation gets past a checksum.
 */
public final class XlsxTarget {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private XlsxTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        byte[] workbook = zip ? bytes : workbook(bytes);
        Inbox.take("inbox/phe/cover/f.xlsx", workbook);
        Inbox.take("inbox/5FL/contacts/f.xlsx", workbook);
    }

    private static byte[] workbook(byte[] sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", contentTypes());
            part(zip, "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    XML
                            + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>"
                                    .formatted(MAIN, OFFICE)
                            + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relationship("worksheet", "worksheets/sheet1.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String contentTypes() {
        return XML
                + "<Types xmlns=\"%scontent-types\">".formatted(PACKAGE)
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
                + ".relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>"
                        .formatted(TYPE)
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/>"
                        .formatted(TYPE)
                + "</Types>";
    }

    private static String relationship(String kind, String target) {
        return XML
                + "<Relationships xmlns=\"%srelationships\">".formatted(PACKAGE)
                + "<Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\"/>"
                        .formatted(OFFICE, kind, target)
                + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
