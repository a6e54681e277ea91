package uk.pctmonitor.report.chart;

/**
 * How much room words take. Nobody knows the reader's font, so this is on the generous side of the
 * common ones at the size of the stylesheet.
 */
final class Lettering {

    /** The height of a line with the room above it. */
    static final double LINE = 14;

    private static final double LETTER = 7;

    private Lettering() {}

    static double width(String words) {
        return LETTER * words.length();
    }

    /** As many of the words as fit, with an ellipsis where some do not. */
    static String fitting(String words, double room) {
        if (width(words) <= room) {
            return words;
        }
        int letters = (int) (room / LETTER) - 1;
        if (letters < 1) {
            return "";
        }
        int space = words.lastIndexOf(' ', letters);
        return words.substring(0, space < letters / 2 ? letters : space) + "…";
    }
}
