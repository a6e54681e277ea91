package uk.pctmonitor.core.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.rating.History;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.Point;
import uk.pctmonitor.core.spc.Profile;

/**
 * How the history of a figure becomes a control chart.
 *
 * @param profile the rules of the chart
 * @param rebases where limits start anew
 * @param falseAlarmsPerThousand how many of a thousand steady series show a signal in their newest
 *     quarter by chance alone (rules.md 4.6)
 */
public record Charting(Profile profile, List<Rebase> rebases, int falseAlarmsPerThousand) {

    /** Making Data Count 2023, no rebases. */
    public static final Charting DEFAULT = new Charting(Profile.MDC2023, List.of(), 16);

    public Charting {
        rebases = List.copyOf(rebases);
    }

    /**
     * The chart of what was known up to a quarter.
     *
     * @param goal what the newest figure is compared with, null for none
     */
    public ControlChart chart(String org, History history, @Nullable Goal goal) {
        List<Rebase> declared =
                rebases.stream()
                        .filter(each -> each.concerns(org, history.metric().code()))
                        .sorted(Comparator.comparing(Rebase::quarter))
                        .toList();
        return ControlChart.of(
                points(history, declared),
                declared.isEmpty() ? 0 : declared.getLast().baseline(),
                profile,
                history.metric().direction(),
                goal);
    }

    /** A rebase in a quarter without a figure holds from the next figure on. */
    private List<Point> points(History history, List<Rebase> declared) {
        Set<Quarter> starts = declared.stream().map(Rebase::quarter).collect(Collectors.toSet());
        List<Point> points = new ArrayList<>();
        @Nullable Quarter before = null;
        for (var each : history.figures().entrySet()) {
            Quarter quarter = each.getKey();
            Quarter since = before;
            boolean gap =
                    profile.handling().absentIsGap()
                            && since != null
                            && !since.next().equals(quarter);
            boolean rebase =
                    since != null
                            && starts.stream()
                                    .anyMatch(start ->
                                            start.compareTo(since) > 0
                                                    && start.compareTo(quarter) <= 0);
            points.add(new Point(History.value(each.getValue()), gap, rebase));
            before = quarter;
        }
        return points;
    }
}
