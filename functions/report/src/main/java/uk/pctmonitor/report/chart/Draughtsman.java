package uk.pctmonitor.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.spc.ControlChart.Charted;
import uk.pctmonitor.report.chart.XmrDrawing.Pole;
import uk.pctmonitor.report.chart.XmrDrawing.Shape;
import uk.pctmonitor.report.chart.XmrDrawing.Tick;

/** Works out the places of a control chart. */
record Draughtsman(Series series, Axis axis, List<Callout> callouts, Printed printed) {

    private static final int WIDTH = 720;
    private static final int PLOT = 200;
    private static final int TOP = 12;
    private static final int BOTTOM = 40;
    private static final int GAP = 6;

    Draughtsman(Series series) {
        this(series, axis(series), Callout.of(series), new Printed(series));
    }

    private static Axis axis(Series series) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Charted each : series.chart().points()) {
            numbers.add(each.point().value());
            if (each.limits() != null) {
                numbers.add(each.limits().lower());
                numbers.add(each.limits().upper());
            }
        }
        series.goals().values().forEach(goal -> numbers.addAll(goal.ends()));
        return Axis.of(numbers);
    }

    XmrDrawing draw() {
        TimeAxis time =
                new TimeAxis(
                        series.quarters().getFirst(),
                        series.last(),
                        room(axis.ticks().stream().map(printed::tick).toList()) + GAP,
                        WIDTH - room(callouts.stream().map(Callout::words).toList()));
        List<Flag> flags = Flag.of(series, time, WIDTH);
        int lanes = flags.stream().mapToInt(Flag::lane).max().orElse(-1) + 1;
        double top = TOP + lanes * Lettering.LINE;
        Frame frame = new Frame(time, axis, top, top + PLOT);
        return draw(frame, flags);
    }

    private XmrDrawing draw(Frame frame, List<Flag> flags) {
        Marks marks = Marks.of(series, frame);
        return new XmrDrawing(
                WIDTH,
                (int) frame.bottom() + BOTTOM,
                Place.shown(frame.time().left()),
                Place.shown(frame.time().right()),
                Place.shown(frame.bottom()),
                axis.ticks().stream().map(each -> tick(each, frame)).toList(),
                frame.time().quarters(),
                frame.time().years(),
                frame.time().yearStarts(),
                marks.lines(),
                marks.outlines().entrySet().stream()
                        .map(each -> new Shape(Mark.style(each.getKey()), each.getValue()))
                        .toList(),
                Span.of(series, frame),
                GoalLine.of(series, frame),
                marks.gaps().stream().map(each -> cross(frame, each)).collect(Collectors.joining()),
                flags.stream().map(each -> pole(each, frame)).toList(),
                Callout.placed(callouts, frame));
    }

    private Tick tick(BigDecimal number, Frame frame) {
        return new Tick(Place.shown(frame.y(number)), printed.tick(number));
    }

    private static String cross(Frame frame, Quarter quarter) {
        return new Place(frame.time().middle(quarter), frame.bottom() - 8)
                .outline("m-4-4l8,8m0-8l-8,8");
    }

    private static Pole pole(Flag flag, Frame frame) {
        double y = frame.top() - 3 - flag.lane() * Lettering.LINE;
        return new Pole(
                Place.shown(flag.x()),
                Place.shown(y),
                Place.shown(flag.textX()),
                flag.before() ? "end" : "start",
                flag.words());
    }

    private static double room(List<String> words) {
        return GAP + Math.ceil(words.stream().mapToDouble(Lettering::width).max().orElse(0));
    }
}
