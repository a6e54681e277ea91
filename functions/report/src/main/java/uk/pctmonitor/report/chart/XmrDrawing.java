package uk.pctmonitor.report.chart;

import java.util.List;

/**
 * A control chart worked out to the place of each mark. Quarters without a figure keep their room:
 * time runs evenly, and the line breaks there.
 *
 * @param width of the whole drawing, in pixels
 * @param height likewise
 * @param left where the first quarter begins
 * @param right where the last one ends; words follow
 * @param bottom where the lowest number lies
 * @param ticks of the vertical axis
 * @param quarters names below
 * @param years names below those
 * @param yearStarts where one year ends and the next begins
 * @param lines what joins neighbouring quarters
 * @param shapes the figures, those that say the same together
 * @param spans mean and limits from one rebase to the next
 * @param goals the numbers of the target, over the quarters in which they held
 * @param gaps crosses where there is no figure; empty for none
 * @param poles where limits start anew, with the reason
 * @param callouts what the lines are, in words beside their ends
 */
public record XmrDrawing(
        int width,
        int height,
        String left,
        String right,
        String bottom,
        List<Tick> ticks,
        List<Name> quarters,
        List<Name> years,
        List<String> yearStarts,
        List<String> lines,
        List<Shape> shapes,
        List<Span> spans,
        List<GoalLine> goals,
        String gaps,
        List<Pole> poles,
        List<Beside> callouts) {

    public XmrDrawing {
        ticks = List.copyOf(ticks);
        quarters = List.copyOf(quarters);
        years = List.copyOf(years);
        yearStarts = List.copyOf(yearStarts);
        lines = List.copyOf(lines);
        shapes = List.copyOf(shapes);
        spans = List.copyOf(spans);
        goals = List.copyOf(goals);
        poles = List.copyOf(poles);
        callouts = List.copyOf(callouts);
    }

    /** A number of the axis at its height. */
    public record Tick(String y, String text) {}

    /** A name below the axis. */
    public record Name(String x, String text) {}

    /** Words beside the right end of a line, at its height. */
    public record Beside(String style, String y, String words) {}

    /** Outlines in one style of the stylesheet. */
    public record Shape(String style, String path) {}

    /**
     * A line from top to bottom with words at its head.
     *
     * @param y of the words
     * @param anchor {@code start} or {@code end}: which end of the words {@code textX} is
     */
    public record Pole(String x, String y, String textX, String anchor, String words) {}

    /** The drawing of a series. */
    public static XmrDrawing of(Series series) {
        return new Draughtsman(series).draw();
    }
}
