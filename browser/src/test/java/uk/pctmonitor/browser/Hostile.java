package uk.pctmonitor.browser;

import java.util.List;

/** What somebody could write where a name or a reason is asked for. */
final class Hostile {

    static final String SCRIPT = "<script>alert(1)</script>";
    static final String IMAGE = "\"><img src=x onerror=alert(1)>";
    static final String ENDS_ALL = "</title></style></script><svg onload=alert(1)>";
    static final String TEMPLATE = "${7*7} {{7*7}} &lt;b&gt; <!-- ";
    static final String LINK = "=HYPERLINK(\"http://x.example\",\"y\")";
    static final String PLUS = "+1+1";
    static final String MINUS = "-1-cmd|' /C calc'!A0";
    static final String AT = "@SUM(A1)";

    /** Texts that are only letters to us; a name in a file can be any of them. */
    static final List<String> TEXTS =
            List.of(SCRIPT, LINK, PLUS, AT, IMAGE, MINUS, ENDS_ALL, TEMPLATE);

    /** Reads as "txt.exe" does backwards; what follows is turned round on a screen. */
    static final String TURNED = "report\u202Efdp.exe";

    static final String ESCAPE = "bell\u0007 and \u001B[31mred\u001B[0m";
    static final String TWO_LINES = "first line\nSubject: second line";
    static final String SEPARATED = "one\u2028two\u0085three";

    /** Texts with characters that no page, e-mail or file of ours may hand on. */
    static final List<String> UNPRINTABLE = List.of(TURNED, ESCAPE, TWO_LINES, SEPARATED);

    private Hostile() {}

    /** Whether a reader can't see the character, or it changes how others are read. */
    static boolean isUnprintable(int point) {
        int type = Character.getType(point);
        return point != '\n'
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
    }
}
