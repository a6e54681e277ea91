package uk.pctmonitor.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Goal;

/** A number of the target, over the quarters in which it held. */
public record GoalLine(String from, String to, String y) {

    /** From where a target is first known to where another, or none, is known of. */
    static List<GoalLine> of(Series series, Frame frame) {
        List<GoalLine> lines = new ArrayList<>();
        List<Map.Entry<Quarter, Goal>> goals =
                List.copyOf(
                        series.goals()
                                .subMap(frame.time().first(), series.last().next())
                                .entrySet());
        for (int from = 0; from < goals.size(); ) {
            Goal goal = goals.get(from).getValue();
            int to = from + 1;
            while (to < goals.size() && goals.get(to).getValue().equals(goal)) {
                to++;
            }
            Quarter end =
                    to < goals.size()
                            ? goals.get(to).getKey().previous()
                            : goals.get(to - 1).getKey();
            for (BigDecimal number : goal.ends()) {
                lines.add(
                        new GoalLine(
                                Place.shown(frame.time().begin(goals.get(from).getKey())),
                                Place.shown(frame.time().end(end)),
                                Place.shown(frame.y(number))));
            }
            from = to;
        }
        return lines;
    }
}
