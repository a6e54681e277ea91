package uk.pctmonitor.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.ControlChart.Charted;
import uk.pctmonitor.report.chart.XmrDrawing.Column;
import uk.pctmonitor.report.chart.XmrDrawing.Mark;
import uk.pctmonitor.report.chart.XmrDrawing.Row;
import uk.pctmonitor.report.chart.XmrDrawing.Span;

/** Works out the places of a control chart. */
record Draughtsman(
        List<Quarter> quarters,
        ControlChart chart,
        @Nullable Goal goal,
        int width,
        int height,
        Axis axis) {

    private static final int LEFT = 56;
    private static final int RIGHT = 16;
    private static final int TOP = 16;
    private static final int BOTTOM = 40;
    private static final int MOST_LABELS = 9;

    Draughtsman(
            List<Quarter> quarters,
            ControlChart chart,
            @Nullable Goal goal,
            int width,
            int height) {
        this(quarters, chart, goal, width, height, axis(chart, goal));
    }

    private static Axis axis(ControlChart chart, @Nullable Goal goal) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Charted each : chart.points()) {
            numbers.add(each.point().value());
            if (each.limits() != null) {
                numbers.add(each.limits().lower());
                numbers.add(each.limits().upper());
            }
        }
        if (goal != null) {
            numbers.addAll(goal.ends());
        }
        return Axis.of(numbers);
    }

    XmrDrawing draw() {
        List<Mark> marks = marks();
        return new XmrDrawing(
                width,
                height,
                axis.ticks().stream().map(this::row).toList(),
                labels(),
                lines(marks),
                marks,
                spans(marks),
                goal == null ? List.of() : goal.ends().stream().map(this::row).toList(),
                starts(marks));
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < quarters.size(); i++) {
            Charted charted = chart.points().get(i);
            Place at = new Place(x(quarters.get(i)), y(charted.point().value()));
            marks.add(new Mark(at, quarters.get(i), charted));
        }
        return marks;
    }

    private List<Column> labels() {
        int all = span() + 1;
        int every = (all + MOST_LABELS - 1) / MOST_LABELS;
        List<Column> labels = new ArrayList<>();
        for (int i = 0; i < all; i += every) {
            Quarter quarter = quarters.getFirst().plus(i);
            labels.add(new Column(Place.shown(x(quarter)), quarter.label()));
        }
        return labels;
    }

    /** One line for each run of quarters without a gap and without a rebase. */
    private List<String> lines(List<Mark> marks) {
        List<List<Mark>> runs = new ArrayList<>();
        for (Mark mark : marks) {
            boolean joined =
                    !runs.isEmpty()
                            && runs.getLast().getLast().quarter().next().equals(mark.quarter())
                            && !mark.charted().point().rebase();
            if (!joined) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(mark);
        }
        return runs.stream()
                .filter(run -> run.size() > 1)
                .map(run ->
                        run.stream()
                                .map(mark -> mark.at().toString())
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private List<Span> spans(List<Mark> marks) {
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < marks.size(); ) {
            int to = from + 1;
            while (to < marks.size() && !marks.get(to).charted().point().rebase()) {
                to++;
            }
            span(marks.get(from), marks.get(to - 1), spans);
            from = to;
        }
        return spans;
    }

    private void span(Mark first, Mark last, List<Span> spans) {
        Charted charted = first.charted();
        if (charted.mean() != null) {
            spans.add(
                    new Span(
                            Place.shown(first.at().x() - room() / 2),
                            Place.shown(last.at().x() + room() / 2),
                            Place.shown(y(charted.mean())),
                            charted.limits() == null
                                    ? null
                                    : Place.shown(y(charted.limits().lower())),
                            charted.limits() == null
                                    ? null
                                    : Place.shown(y(charted.limits().upper()))));
        }
    }

    private List<Column> starts(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.charted().point().rebase())
                .map(mark ->
                        new Column(Place.shown(mark.at().x() - room() / 2), mark.quarter().label()))
                .toList();
    }

    private Row row(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return new Row(
                Place.shown(y(number)),
                (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString());
    }

    /** Quarters from the first to the last figure. */
    private int span() {
        return quarters.getFirst().until(quarters.getLast());
    }

    /** The room of one quarter. */
    private double room() {
        return (double) (width - LEFT - RIGHT) / (span() + 1);
    }

    private double x(Quarter quarter) {
        return LEFT + room() * (quarters.getFirst().until(quarter) + 0.5);
    }

    private double y(BigDecimal number) {
        return height - BOTTOM - axis.share(number) * (height - TOP - BOTTOM);
    }
}
