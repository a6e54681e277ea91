package uk.pctmonitor.core.message;

/** Text for a cell of a CSV file that people open in a spreadsheet (rules.md 4.11). */
public final class SheetText {

    /** What a formula begins with, in narrow and in wide letters. */
    private static final String BEGINS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private SheetText() {}

    /**
     * The text as a spreadsheet shows it and never calculates it: with an apostrophe before what
     * would be a formula, spaces in front or not, and invisible characters written out.
     */
    public static String of(String text) {
        String shown = Invisible.spelt(text);
        int begins = 0;
        while (begins < shown.length() && Character.isSpaceChar(shown.charAt(begins))) {
            begins++;
        }
        return begins < shown.length() && BEGINS.indexOf(shown.charAt(begins)) >= 0
                ? "'" + shown
                : shown;
    }
}
