package uk.pctmonitor.report.chart;

import java.util.Locale;

/**
 * A place on a drawing, to a tenth of a pixel.
 *
 * @param x from the left
 * @param y from the top
 */
public record Place(double x, double y) {

    /** As SVG writes it: {@code 12.5,40}. */
    @Override
    public String toString() {
        return shown(x) + "," + shown(y);
    }

    /** A path that begins here. */
    String outline(String steps) {
        return "M" + this + " " + steps;
    }

    /** A length as SVG writes it, without needless zeros. */
    static String shown(double length) {
        String text = String.format(Locale.ROOT, "%.1f", length);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
