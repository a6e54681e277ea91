package uk.pctmonitor.core.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.spc.ControlChart.Charted;

/**
 * Series as a test writes them: figures with blanks between; {@code _} a gap, {@code /} a rebase.
 */
final class SeriesFixture {

    private static final Pattern WORDS = Pattern.compile("[\\s,]+");

    private SeriesFixture() {}

    static List<Point> points(String series) {
        List<Point> points = new ArrayList<>();
        boolean gap = false;
        boolean rebase = false;
        for (String word : WORDS.split(series.strip(), -1)) {
            switch (word) {
                case "" -> {}
                case "_" -> gap = true;
                case "/" -> rebase = true;
                default -> {
                    points.add(new Point(new BigDecimal(word), gap, rebase));
                    gap = false;
                    rebase = false;
                }
            }
        }
        return points;
    }

    /** The series so many times over, with the same gaps and rebases. */
    static String times(int times, String series) {
        return String.join(" ", Collections.nCopies(times, series));
    }

    static ControlChart chart(String series, Profile profile) {
        return ControlChart.of(points(series), 0, profile, Direction.HIGHER, null);
    }

    static ControlChart chart(String series, Direction direction) {
        return ControlChart.of(points(series), 0, Profile.MDC2023, direction, null);
    }

    /** The first twelve points set the limits. */
    static ControlChart frozen(String series, Profile profile) {
        return ControlChart.of(points(series), 12, profile, Direction.HIGHER, null);
    }

    static ControlChart chart(String series) {
        return chart(series, Profile.MDC2023);
    }

    /** The points that the rule flags, counted from 1. */
    static List<Integer> flagged(ControlChart chart, Rule rule) {
        return IntStream.rangeClosed(1, chart.points().size())
                .filter(i -> chart.points().get(i - 1).rules().contains(rule))
                .boxed()
                .toList();
    }

    /** The rules that fire anywhere. */
    static Set<Rule> fired(ControlChart chart) {
        return chart.points().stream()
                .map(Charted::rules)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
