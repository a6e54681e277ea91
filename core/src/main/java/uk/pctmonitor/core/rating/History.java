package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.FinancialYear;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;

/**
 * The figures of one metric of one organisation, quarter by quarter. A quarter without a figure is
 * not in it: nothing is ever filled in.
 */
public record History(Metric metric, SortedMap<Quarter, Measure> figures) {

    /** Leaves out measures without a value. */
    public History {
        SortedMap<Quarter, Measure> valued = new TreeMap<>(figures);
        valued.values().removeIf(each -> each.value() == null);
        figures = Collections.unmodifiableSortedMap(valued);
    }

    /** What was known up to the quarter, itself included. */
    public History upTo(Quarter quarter) {
        return new History(metric, figures.headMap(quarter.next()));
    }

    /** The figures of one financial year. */
    public SortedMap<Quarter, Measure> inYear(FinancialYear year) {
        return figures.subMap(year.firstQuarter(), year.lastQuarter().next());
    }

    /** The best quarter there ever was; empty where neither way is better. */
    public Optional<Measure> best() {
        return switch (metric.direction()) {
            case HIGHER -> figures.values().stream().max(BY_VALUE);
            case LOWER -> figures.values().stream().min(BY_VALUE);
            case RANGE, NONE -> Optional.empty();
        };
    }

    /**
     * The value of a figure in a history.
     *
     * @throws NullPointerException for a measure that is blank or withheld; a history has none
     */
    public static BigDecimal value(Measure figure) {
        return Values.of(figure);
    }

    private static final Comparator<Measure> BY_VALUE =
            (one, other) -> Values.of(one).compareTo(Values.of(other));
}
