package uk.pctmonitor.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * Where limits start anew, with the reason above the line.
 *
 * @param x of the line
 * @param lane of the words, 0 for the lowest: words that would touch each other stand in lanes of
 *     their own
 * @param textX where the words begin, or end where there is more room before the line
 * @param before whether the words stand before the line
 */
record Flag(Quarter quarter, double x, int lane, double textX, boolean before, String words) {

    private static final double AWAY = 4;

    /**
     * The flags of a series.
     *
     * @param width of the whole drawing
     */
    static List<Flag> of(Series series, TimeAxis time, double width) {
        List<Flag> flags = new ArrayList<>();
        List<Double> free = new ArrayList<>();
        @Nullable Quarter previous = null;
        for (int i = 0; i < series.quarters().size(); i++) {
            Quarter quarter = series.quarters().get(i);
            if (previous != null && series.chart().points().get(i).point().rebase()) {
                String reason = reason(series, previous, quarter);
                flags.add(flag(quarter, reason, time.begin(quarter), width, free));
            }
            previous = quarter;
        }
        return flags;
    }

    /** A rebase in a quarter without a figure holds from the next figure on. */
    static String reason(Series series, Quarter previous, Quarter quarter) {
        String reason =
                series.breaks().stream()
                        .filter(each ->
                                each.quarter().compareTo(previous) > 0
                                        && each.quarter().compareTo(quarter) <= 0)
                        .map(Break::words)
                        .collect(Collectors.joining("; "));
        return reason.isEmpty() ? "new limits" : reason;
    }

    private static Flag flag(
            Quarter quarter, String reason, double x, double width, List<Double> free) {
        double after = width - x - 2 * AWAY;
        double ahead = x - 2 * AWAY;
        boolean before = Lettering.width(reason) > after && ahead > after;
        String words = Lettering.fitting(reason, before ? ahead : after);
        double textX = before ? x - AWAY : x + AWAY;
        double begin = before ? textX - Lettering.width(words) : textX;
        double end = before ? x : textX + Lettering.width(words);
        int lane = 0;
        while (lane < free.size() && free.get(lane) > begin) {
            lane++;
        }
        if (lane == free.size()) {
            free.add(end);
        } else {
            free.set(lane, end);
        }
        return new Flag(quarter, x, lane, textX, before, words);
    }
}
