package uk.pctmonitor.core.intake;

import uk.pctmonitor.core.message.Invisible;

/** Cell text made safe to repeat in a message: short, printable, and never a formula. */
public final class Echo {

    /** The most characters of a cell that are repeated. */
    public static final int LONGEST = 40;

    private static final String CUT = "...";

    private Echo() {}

    /**
     * At most {@link #LONGEST} characters; control and invisible characters as {@code \\uXXXX}; an
     * apostrophe before a text that a spreadsheet program would take for a formula.
     */
    public static String of(String cell) {
        StringBuilder safe = new StringBuilder();
        if (!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0) {
            safe.append('\'');
        }
        int from = 0;
        while (from < cell.length()) {
            int point = cell.codePointAt(from);
            from += Character.charCount(point);
            String shown = Invisible.spelt(point);
            int room = LONGEST - (from < cell.length() ? CUT.length() : 0);
            if (safe.length() + shown.length() > room) {
                return safe.append(CUT).toString();
            }
            safe.append(shown);
        }
        return safe.toString();
    }

    /** The same between quotation marks. */
    static String quoted(String cell) {
        return "\"" + of(cell) + "\"";
    }
}
