package uk.pctmonitor.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A series so small that it only shows which way it goes, with the newest figure marked. It stands
 * beside words that say the same.
 *
 * @param lines what joins neighbouring quarters; a quarter without a figure breaks it
 * @param lone dots for figures with a gap on both sides; empty for none
 * @param last outline of the newest figure
 * @param style its class
 * @param goals the numbers of the target
 */
public record Sparkline(
        List<String> lines, String lone, String last, String style, List<GoalLine> goals) {

    public static final int WIDTH = 120;
    public static final int HEIGHT = 28;

    /** Room for half of the largest mark. */
    private static final double EDGE = 7;

    public Sparkline {
        lines = List.copyOf(lines);
        goals = List.copyOf(goals);
    }

    /** The small drawing of a series. */
    public static Sparkline of(Series series) {
        List<BigDecimal> numbers = new ArrayList<>();
        series.chart().points().forEach(each -> numbers.add(each.point().value()));
        series.goals().values().forEach(goal -> numbers.addAll(goal.ends()));
        Frame frame =
                new Frame(
                        new TimeAxis(series.quarters().getFirst(), series.last(), 0, WIDTH),
                        Axis.between(numbers),
                        EDGE,
                        HEIGHT - EDGE);
        Marks marks = Marks.of(series, frame);
        Mark last = marks.all().getLast();
        return new Sparkline(
                marks.lines(),
                marks.lone(),
                last.outline(),
                Mark.style(last.charted().variation()),
                GoalLine.of(series, frame));
    }
}
