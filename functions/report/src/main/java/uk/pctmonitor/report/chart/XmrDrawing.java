package uk.pctmonitor.report.chart;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.ControlChart.Charted;

/**
 * A control chart worked out to the place of each mark. Quarters without a figure keep their room:
 * time runs evenly, and the line breaks there.
 *
 * @param width of the whole drawing, in pixels
 * @param height likewise
 * @param rows ticks of the vertical axis with their labels
 * @param quarters labels below
 * @param lines what joins neighbouring quarters
 * @param marks one for each figure
 * @param spans mean and limits from one rebase to the next
 * @param goals the numbers of the target, across the whole chart
 * @param starts where limits start anew
 */
public record XmrDrawing(
        int width,
        int height,
        List<Row> rows,
        List<Column> quarters,
        List<String> lines,
        List<Mark> marks,
        List<Span> spans,
        List<Row> goals,
        List<Column> starts) {

    public XmrDrawing {
        rows = List.copyOf(rows);
        quarters = List.copyOf(quarters);
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
        spans = List.copyOf(spans);
        goals = List.copyOf(goals);
        starts = List.copyOf(starts);
    }

    /** A horizontal line at a number. */
    public record Row(String y, String label) {}

    /** A vertical line at a quarter. */
    public record Column(String x, String label) {}

    /** One figure. What it says is told by its shape, and by its colour only beside that. */
    public record Mark(Place at, Quarter quarter, Charted charted) {

        /** The class of the stylesheet. */
        public String style() {
            return "mark " + charted.variation().name().toLowerCase(Locale.ROOT);
        }

        /** The outline: a dot for chance, a square for concern, a diamond for improvement. */
        public String shape() {
            return switch (charted.variation()) {
                case COMMON_CAUSE, NO_LIMITS -> at.outline("m-4,0 a4,4 0 1,0 8,0 a4,4 0 1,0 -8,0");
                case CONCERN -> at.outline("m-5,-5 h10 v10 h-10 z");
                case IMPROVEMENT -> at.outline("m0,-7 l7,7 l-7,7 l-7,-7 z");
                case NEUTRAL -> at.outline("m0,-6 l6,11 h-12 z");
            };
        }
    }

    /**
     * The mean and the limits of one stretch.
     *
     * @param lower null with {@code upper} where there are too few quarters for limits
     */
    public record Span(
            String from, String to, String mean, @Nullable String lower, @Nullable String upper) {}

    /**
     * The drawing.
     *
     * @param quarters of the chart's points, in the same order; at least one
     * @param goal the target drawn across, null for none
     */
    public static XmrDrawing of(
            List<Quarter> quarters,
            ControlChart chart,
            @Nullable Goal goal,
            int width,
            int height) {
        return new Draughtsman(quarters, chart, goal, width, height).draw();
    }
}
