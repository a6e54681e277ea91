package uk.pctmonitor.report.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * The milestones of a plan over time, worked out to the place of each mark. Every day has the same
 * room; it ends with the time to be fit for purpose, or later where something is later.
 *
 * @param height of the whole drawing, in pixels; it is {@link #WIDTH} wide
 * @param quarters where quarters begin, with their names where there is room
 * @param rows one for each milestone
 * @param now the day of the page, or the one on which the plan ended
 * @param end the last day of the time to be fit for purpose
 */
public record PlanTimeline(
        int height, List<Tick> quarters, List<Row> rows, Upright now, Upright end) {

    /** In pixels. */
    public static final int WIDTH = 760;

    private static final int LEFT = 52;
    private static final int RIGHT = 14;
    private static final int TOP = 48;
    private static final int ROW = 26;
    private static final int BOTTOM = 24;

    public PlanTimeline {
        quarters = List.copyOf(quarters);
        rows = List.copyOf(rows);
    }

    /** Where a quarter begins. */
    public record Tick(String x, String label) {}

    /** An upright line with its words, which stand to the left of it where there is more room. */
    public record Upright(String x, String anchor, String words) {}

    /** A shape. */
    public record Mark(String style, String shape) {}

    /**
     * One milestone.
     *
     * @param y of its line
     * @param from where the thick line of lateness begins, empty without one
     * @param to where it ends
     */
    public record Row(String y, String label, String from, String to, List<Mark> marks) {}

    /**
     * The drawing.
     *
     * @param begun first day of the plan
     * @param strands at least one, from above
     * @param now the day of the page, or the one on which the plan ended
     * @param word what that day is called
     * @param end last day of the time to be fit for purpose
     */
    public static PlanTimeline of(
            LocalDate begun, List<Strand> strands, LocalDate now, String word, LocalDate end) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(begun, now, end));
        strands.forEach(each -> days.addAll(each.signs().values()));
        LocalDate first = days.first();
        LocalDate last = days.last();
        Scale scale = new Scale(first.minusDays(5), last.plusDays(5));
        List<Row> rows = new ArrayList<>();
        for (Strand each : strands) {
            rows.add(row(each, TOP + ROW * rows.size() + ROW / 2.0, scale));
        }
        return new PlanTimeline(
                TOP + ROW * rows.size() + BOTTOM,
                scale.quarters(),
                rows,
                scale.upright(now, word),
                scale.upright(end, "time to be fit for purpose ends"));
    }

    private static Row row(Strand strand, double y, Scale scale) {
        List<Mark> marks = new ArrayList<>();
        strand.signs()
                .forEach((sign, day) ->
                        marks.add(new Mark(sign.style(), sign.at(new Place(scale.x(day), y)))));
        Strand.@Nullable Stretch late = strand.late();
        return new Row(
                Place.shown(y),
                strand.label(),
                late == null ? "" : Place.shown(scale.x(late.from())),
                late == null ? "" : Place.shown(scale.x(late.to())),
                marks);
    }

    /** Days to places. */
    private record Scale(LocalDate first, LocalDate last) {

        /** The room that {@code Q3 2013/14} takes. */
        private static final double NAME = 76;

        double x(LocalDate day) {
            return LEFT
                    + (double) (WIDTH - LEFT - RIGHT)
                            * ChronoUnit.DAYS.between(first, day)
                            / ChronoUnit.DAYS.between(first, last);
        }

        List<Tick> quarters() {
            List<Tick> ticks = new ArrayList<>();
            double free = 0;
            for (Quarter each = Quarter.containing(first).next();
                    !each.start().isAfter(last);
                    each = each.next()) {
                double x = x(each.start());
                boolean room = x >= free && x + NAME <= WIDTH;
                ticks.add(
                        new Tick(
                                Place.shown(x),
                                room
                                        ? "Q%d %s".formatted(each.number(), each.year().label())
                                        : ""));
                free = room ? x + NAME : free;
            }
            return ticks;
        }

        Upright upright(LocalDate day, String words) {
            double x = x(day);
            return new Upright(Place.shown(x), x > WIDTH / 2.0 ? "end" : "start", words);
        }
    }
}
