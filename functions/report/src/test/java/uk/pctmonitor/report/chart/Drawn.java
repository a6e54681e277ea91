package uk.pctmonitor.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Charting;
import uk.pctmonitor.core.assessment.Rebase;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.YearToDate;
import uk.pctmonitor.core.rating.History;
import uk.pctmonitor.core.spc.Profile;

/** Series for drawings, from figures in words. */
final class Drawn {

    static final Quarter FIRST = Quarter.of(2013, 1);

    private Drawn() {}

    /**
     * A series from the first quarter of 2013/14 on.
     *
     * @param figures null for a quarter without one
     */
    static Series series(@Nullable String... figures) {
        return series(List.of(), figures);
    }

    static Series series(List<Rebase> rebases, @Nullable String... figures) {
        SortedMap<Quarter, Measure> measures = new TreeMap<>();
        for (int i = 0; i < figures.length; i++) {
            String figure = figures[i];
            if (figure != null) {
                measures.put(
                        FIRST.plus(i),
                        Measure.published(
                                new BigDecimal(figure), null, null, new Cell(i + 1, "value")));
            }
        }
        Charting charting = new Charting(Profile.MDC2023, rebases, 16);
        return new Series(
                metric(),
                List.copyOf(measures.keySet()),
                FIRST.plus(figures.length - 1),
                charting.chart("5FL", new History(metric(), measures), null),
                Profile.MDC2023,
                new TreeMap<>(),
                rebases.stream().map(each -> new Break(each.quarter(), each.reason())).toList());
    }

    /** The same with a target for each quarter; null for none. */
    static Series aimed(Series series, @Nullable String... targets) {
        SortedMap<Quarter, Goal> goals = new TreeMap<>();
        for (int i = 0; i < targets.length; i++) {
            String target = targets[i];
            if (target != null) {
                goals.put(FIRST.plus(i), new Goal.Threshold(new BigDecimal(target)));
            }
        }
        return new Series(
                series.metric(),
                series.quarters(),
                series.last(),
                series.chart(),
                series.profile(),
                goals,
                series.breaks());
    }

    /** So many quarters on a plot of 400 by 100 pixels, with ticks from 0 to 10. */
    static Frame frame(int quarters) {
        return new Frame(
                new TimeAxis(FIRST, FIRST.plus(quarters - 1), 50, 450),
                new Axis(numbers("0", "5", "10")),
                20,
                120);
    }

    /** 10 and 11 in turn. */
    static String[] alternating(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 2 == 0 ? "10" : "11")
                .toArray(String[]::new);
    }

    static List<BigDecimal> numbers(String... numbers) {
        List<BigDecimal> all = new ArrayList<>();
        for (String each : numbers) {
            all.add(new BigDecimal(each));
        }
        return all;
    }

    static Metric metric() {
        return new Metric(
                "IMM",
                "MMR",
                "MMR",
                "OUTCOME",
                "quality",
                "MR",
                "%",
                BigDecimal.valueOf(100),
                Direction.HIGHER,
                YearToDate.RATIO,
                "children immunised",
                "children",
                null,
                null,
                null,
                true,
                1,
                null,
                null,
                "1",
                "test",
                Confidence.SOURCED,
                true,
                false,
                BigDecimal.ONE,
                new AmberRule.None(),
                List.of());
    }
}
