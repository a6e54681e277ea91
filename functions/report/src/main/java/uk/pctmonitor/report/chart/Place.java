package uk.pctmonitor.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

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
        return "M" + this + steps;
    }

    /** A length as SVG writes it, without needless zeros. */
    static String shown(double length) {
        BigDecimal tenths = BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP);
        BigDecimal plain = tenths.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
