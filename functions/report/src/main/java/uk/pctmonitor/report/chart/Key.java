package uk.pctmonitor.report.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.spc.ControlChart.Charted;
import uk.pctmonitor.core.spc.Limits;
import uk.pctmonitor.core.spc.Variation;

/**
 * What a shape or a line on a chart means.
 *
 * @param style the class of the stylesheet, which puts the shape in front
 */
public record Key(String style, String words) {

    /** What is on the chart, and nothing that is not. */
    public static List<Key> of(Series series) {
        List<Key> keys = new ArrayList<>();
        Set<Variation> seen = EnumSet.noneOf(Variation.class);
        series.chart().points().forEach(each -> seen.add(each.variation()));
        seen.forEach(each -> keys.add(new Key(Mark.style(each), words(each))));
        if (series.quarters().size() < series.quarters().getFirst().until(series.last()) + 1) {
            keys.add(new Key("gap", "no figure"));
        }
        series.chart().limits().ifPresent(limits -> keys.add(limits(series, limits)));
        breaks(series, keys);
        return keys;
    }

    private static Key limits(Series series, Limits limits) {
        return series.isTrial(limits)
                ? new Key(
                        "trial",
                        "trial limits, from %d quarters; they still move until there are %d"
                                .formatted(limits.points(), series.profile().fullPoints()))
                : new Key("limit", "limits within which chance alone moves the figure");
    }

    /** In full, as there may be too little room for the words on the chart. */
    private static void breaks(Series series, List<Key> keys) {
        List<Charted> points = series.chart().points();
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).point().rebase()) {
                Quarter quarter = series.quarters().get(i);
                keys.add(
                        new Key(
                                "start",
                                "from %s on, %s"
                                        .formatted(
                                                quarter,
                                                Flag.reason(
                                                        series,
                                                        series.quarters().get(i - 1),
                                                        quarter))));
            }
        }
    }

    private static String words(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> "no more than chance";
            case IMPROVEMENT -> "more than chance, for the better";
            case CONCERN -> "more than chance, for the worse";
            case NEUTRAL -> "more than chance, neither better nor worse";
            case NO_LIMITS -> "too few quarters for limits";
        };
    }
}
