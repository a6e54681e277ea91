package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;

/**
 * Several quarters of one metric as one figure, by the metric's own rule (rules.md 4.2): a sum for
 * counts and money, numerators over denominators for rates, the latest for stocks.
 *
 * @param figure in the metric's unit
 * @param quarters how many quarters with a figure are in it
 */
public record SoFar(Measure figure, int quarters) {

    /** The financial year up to the quarter; empty when there is no figure to add up. */
    public static Optional<SoFar> inYear(History history, Quarter quarter) {
        return of(history.metric(), history.upTo(quarter).inYear(quarter.year()));
    }

    /** The four quarters that end with this one; empty when there is no figure to add up. */
    public static Optional<SoFar> inTwelveMonths(History history, Quarter quarter) {
        return of(history.metric(), history.figures().subMap(quarter.plus(-3), quarter.next()));
    }

    /** Empty when there is no figure, or a rate lacks its numerator or denominator. */
    static Optional<SoFar> of(Metric metric, SortedMap<Quarter, Measure> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        Measure latest = figures.lastEntry().getValue();
        Cell cell = latest.cell();
        return switch (metric.yearToDate()) {
            case LATEST -> Optional.of(new SoFar(latest, figures.size()));
            case SUM ->
                    Optional.of(
                            new SoFar(
                                    Measure.published(sum(figures.values()), null, null, cell),
                                    figures.size()));
            case RATIO -> rate(metric, figures.values(), cell);
        };
    }

    private static BigDecimal sum(Collection<Measure> figures) {
        return figures.stream().map(Values::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<SoFar> rate(Metric metric, Collection<Measure> figures, Cell cell) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (Measure each : figures) {
            if (each.numerator() == null || each.denominator() == null) {
                return Optional.empty();
            }
            numerator = numerator.add(each.numerator());
            denominator = denominator.add(each.denominator());
        }
        BigDecimal per = metric.per();
        return per == null || denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        new SoFar(
                                Measure.ofRatio(numerator, denominator, per, cell),
                                figures.size()));
    }
}
