package uk.pctmonitor.report.chart;

import java.math.BigDecimal;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * The area in which figures are drawn.
 *
 * @param top where the highest number lies
 * @param bottom where the lowest one does
 */
record Frame(TimeAxis time, Axis axis, double top, double bottom) {

    double y(BigDecimal number) {
        return bottom - axis.share(number) * (bottom - top);
    }

    Place place(Quarter quarter, BigDecimal number) {
        return new Place(time.middle(quarter), y(number));
    }
}
