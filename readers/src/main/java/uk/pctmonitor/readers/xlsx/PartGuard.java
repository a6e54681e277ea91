package uk.pctmonitor.readers.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import uk.pctmonitor.core.intake.FindingCode;

/**
 * Watches the bytes of one part go by: no document type declaration, no tag longer than any real
 * one (a parser keeps a tag's attributes in memory), no archive within the archive.
 */
final class PartGuard {

    private static final int LONGEST_TAG = 100_000;
    private static final byte[] DOCTYPE = "<!doctype".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.US_ASCII);
    private static final int BEGINNING = 4_096;

    private enum In {
        TEXT,
        TAG,
        QUOTES,
        COMMENT
    }

    private final String name;
    private final boolean xml;
    private final byte[] beginning = new byte[BEGINNING];
    private int kept;
    private In in = In.TEXT;
    private int quote;
    private int length;
    private int doctype;
    private int comment;
    private int dashes;

    private PartGuard(String name) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.xml =
                (this.name.endsWith(".xml") && !this.name.startsWith("customxml/"))
                        || this.name.endsWith(".rels");
    }

    static PartGuard of(String name) {
        return new PartGuard(name);
    }

    /** How large a part of that name may be. */
    static long mostBytes(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("worksheets/") || !lower.endsWith(".xml")
                ? ZipScan.MOST_BYTES
                : ZipScan.MOST_KEPT_BYTES;
    }

    void take(byte[] bytes, int offset, int count) {
        int more = Math.min(count, BEGINNING - kept);
        if (more > 0) {
            System.arraycopy(bytes, offset, beginning, kept, more);
            kept += more;
        }
        for (int i = offset; i < offset + count; i++) {
            int each = bytes[i];
            matchDoctype(each);
            if (xml) {
                follow(each);
            }
        }
    }

    private void matchDoctype(int each) {
        int lower = each >= 'A' && each <= 'Z' ? each + 32 : each;
        doctype = lower == DOCTYPE[doctype] ? doctype + 1 : lower == '<' ? 1 : 0;
        if (doctype == DOCTYPE.length) {
            throw WorkbookFault.file(
                    FindingCode.XML_DTD,
                    "A part of the workbook declares a document type, which no spreadsheet program"
                            + " writes.",
                    "Copy the rows into a new workbook and upload that.");
        }
    }

    private void follow(int each) {
        if (each == 0) {
            throw WorkbookFault.corrupt("A part of the workbook is not UTF-8 text.");
        }
        switch (in) {
            case TEXT -> {
                if (each == '<') {
                    in = In.TAG;
                    length = 0;
                    comment = 1;
                }
            }
            case TAG -> tag(each);
            case QUOTES -> {
                if (each == quote) {
                    in = In.TAG;
                }
                grow();
            }
            case COMMENT -> {
                if (each == '>' && dashes >= 2) {
                    in = In.TEXT;
                }
                dashes = each == '-' ? dashes + 1 : 0;
            }
        }
    }

    private void tag(int each) {
        grow();
        comment = comment > 0 && each == COMMENT[comment] ? comment + 1 : 0;
        if (comment == COMMENT.length) {
            in = In.COMMENT;
            dashes = 0;
        } else if (each == '>') {
            in = In.TEXT;
        } else if (each == '"' || each == '\'') {
            in = In.QUOTES;
            quote = each;
        }
    }

    private void grow() {
        if (++length > LONGEST_TAG) {
            throw WorkbookFault.corrupt("A part of the workbook holds a tag without an end.");
        }
    }

    /** Looks at what the part begins with. */
    void end() {
        String text = new String(beginning, 0, kept, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw ActiveContent.found("files within the file, or macros");
        }
        if (text.replace("\0", "").contains("<DataMashup")) {
            throw ActiveContent.found("a query (Power Query)");
        }
        if (xml && kept > 0) {
            int start = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
            if (text.substring(start).stripLeading().indexOf('<') != 0) {
                throw WorkbookFault.corrupt("A part of the workbook is not XML.");
            }
        }
        Arrays.fill(beginning, (byte) 0);
    }
}
