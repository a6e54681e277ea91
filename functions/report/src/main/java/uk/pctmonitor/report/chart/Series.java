package uk.pctmonitor.report.chart;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.Limits;
import uk.pctmonitor.core.spc.Profile;

/**
 * One series as it is drawn.
 *
 * @param quarters of the chart's points, in the same order; at least one
 * @param last up to which time runs, whether it has a figure or not
 * @param goals what the figure of a quarter is compared with; a quarter that is not among them has
 *     no target of its own
 * @param breaks where limits start anew, and why
 */
public record Series(
        Metric metric,
        List<Quarter> quarters,
        Quarter last,
        ControlChart chart,
        Profile profile,
        SortedMap<Quarter, Goal> goals,
        List<Break> breaks) {

    public Series {
        quarters = List.copyOf(quarters);
        goals = Collections.unmodifiableSortedMap(new TreeMap<>(goals));
        breaks = List.copyOf(breaks);
        if (quarters.isEmpty()
                || quarters.size() != chart.points().size()
                || quarters.getLast().compareTo(last) > 0) {
            throw new IllegalArgumentException("a series has a quarter for each of its points");
        }
    }

    /** Whether there are so few points that the limits will still move. */
    boolean isTrial(Limits limits) {
        return limits.points() < profile.fullPoints();
    }
}
