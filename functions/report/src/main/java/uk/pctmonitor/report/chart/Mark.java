package uk.pctmonitor.report.chart;

import java.util.Locale;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.spc.ControlChart.Charted;
import uk.pctmonitor.core.spc.Variation;

/** One figure. What it says is told by its shape, and by its colour only beside that. */
public record Mark(Place at, Quarter quarter, Charted charted) {

    /** The class of the stylesheet. */
    static String style(Variation variation) {
        return variation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The outline: a dot for chance, a square for concern, a diamond for improvement, a triangle
     * for a change that is neither.
     */
    String outline() {
        return at.outline(
                switch (charted.variation()) {
                    // A round end on no length: there are thousands of them.
                    case COMMON_CAUSE -> "h.1";
                    case NO_LIMITS -> "m-3,0a3,3 0 1,0 6,0a3,3 0 1,0-6,0";
                    case CONCERN -> "m-5-5h10v10h-10z";
                    case IMPROVEMENT -> "m0-7l7,7l-7,7l-7-7z";
                    case NEUTRAL -> "m0-7l7,12h-14z";
                });
    }
}
