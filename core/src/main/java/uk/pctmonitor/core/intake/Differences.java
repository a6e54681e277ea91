package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Return;

/**
 * What an upload changes in returns that were already there.
 *
 * @param lines changed figures and forecasts in words, at most {@link #MOST_LISTED}, such as {@code
 *     5FL IMM-MMR2-5Y: 2014/15 Q2 corrected 94.1 -> 95.3}
 * @param corrected figures that said something and say something else now
 * @param added figures that had no value and have one now
 * @param withdrawn figures that had a value and have none now
 * @param replacedReturns returns that were there before
 */
public record Differences(
        List<String> lines, long corrected, long added, long withdrawn, long replacedReturns) {

    /** How many figures are named; the rest is only counted. */
    public static final int MOST_LISTED = 20;

    public static final Differences NONE = new Differences(List.of(), 0, 0, 0, 0);

    public Differences {
        lines = List.copyOf(lines);
    }

    /** How many figures differ, listed or not. */
    public long changed() {
        return corrected + added + withdrawn;
    }

    /**
     * The differences to the current returns of the same organisation, collection and quarter.
     *
     * @param earlier current returns by organisation, of any quarters
     */
    public static Differences between(List<Return> now, Map<String, List<Earlier>> earlier) {
        Counter counter = new Counter();
        for (Return each : now) {
            replacedBy(each, earlier).ifPresent(before -> counter.compare(before, each));
        }
        return counter.result();
    }

    private static Optional<Return> replacedBy(Return now, Map<String, List<Earlier>> earlier) {
        return earlier.getOrDefault(now.org(), List.of()).stream()
                .map(Earlier::figures)
                .filter(each -> each.collection().equals(now.collection()))
                .filter(each -> each.quarter().equals(now.quarter()))
                .findFirst();
    }

    private static final class Counter {
        private final List<String> lines = new ArrayList<>();
        private long corrected;
        private long added;
        private long withdrawn;
        private long replaced;

        void compare(Return before, Return after) {
            replaced++;
            if (!before.lines().isEmpty() || !after.lines().isEmpty()) {
                compareLines(before, after);
                return; // The figures follow from the lines.
            }
            TreeSet<String> metrics = new TreeSet<>(before.measures().keySet());
            metrics.addAll(after.measures().keySet());
            metrics.addAll(before.forecasts().keySet());
            metrics.addAll(after.forecasts().keySet());
            for (String metric : metrics) {
                Measure old = before.measures().get(metric);
                Measure young = after.measures().get(metric);
                if (!SameFigure.is(old, young) && !(isNothing(old) && isNothing(young))) {
                    list(
                            after,
                            metric,
                            verb(hasValue(old), hasValue(young)),
                            SameFigure.words(old, young),
                            SameFigure.words(young, old));
                }
                compareForecasts(metric, before, after);
            }
        }

        private void compareLines(Return before, Return after) {
            TreeSet<String> lines = new TreeSet<>(before.lines().keySet());
            lines.addAll(after.lines().keySet());
            for (String line : lines) {
                BigDecimal old = before.lines().get(line);
                BigDecimal young = after.lines().get(line);
                if (!SameFigure.equal(old, young)) {
                    list(
                            after,
                            line,
                            verb(old != null, young != null),
                            SameFigure.words(old),
                            SameFigure.words(young));
                }
            }
        }

        private void compareForecasts(String metric, Return before, Return after) {
            BigDecimal old = before.forecasts().get(metric);
            BigDecimal young = after.forecasts().get(metric);
            if (!SameFigure.equal(old, young)) {
                list(
                        after,
                        metric,
                        "forecast " + verb(old != null, young != null),
                        SameFigure.words(old),
                        SameFigure.words(young));
            }
        }

        /** Counts the change and names it. */
        private String verb(boolean was, boolean is) {
            String verb;
            if (is && !was) {
                added++;
                verb = "added";
            } else if (was && !is) {
                withdrawn++;
                verb = "withdrawn";
            } else {
                corrected++;
                verb = "corrected";
            }
            return verb;
        }

        private void list(Return where, String metric, String verb, String old, String young) {
            if (lines.size() < MOST_LISTED) {
                lines.add(
                        "%s %s: %s %s %s -> %s"
                                .formatted(
                                        where.org(),
                                        metric,
                                        where.quarter().label(),
                                        verb,
                                        old,
                                        young));
            }
        }

        private static boolean hasValue(@Nullable Measure measure) {
            return measure != null && measure.value() != null;
        }

        /** An absent figure and an empty cell without a denominator are the same to a reader. */
        private static boolean isNothing(@Nullable Measure measure) {
            return measure == null
                    || (SameFigure.words(measure).equals("blank") && measure.denominator() == null);
        }

        Differences result() {
            return new Differences(lines, corrected, added, withdrawn, replaced);
        }
    }
}
