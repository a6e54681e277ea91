package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.rating.Forecast.Method;

/** Works out the figure of a whole year from the part that is over (rules.md 4.2). */
final class Forecaster {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    /** A figure of the year and how it came about. */
    record Outturn(Method method, Measure figure) {}

    private Forecaster() {}

    /**
     * The year's figure. Counts are seasonal when asked for and when there is a complete year to
     * learn from, else straight. Where quarters are missing, those reported stand for the year.
     */
    static Outturn outturn(History history, Quarter quarter, SoFar soFar, boolean seasonal) {
        return switch (history.metric().yearToDate()) {
            case RATIO -> new Outturn(Method.RATE_SO_FAR, soFar.figure());
            case LATEST -> new Outturn(Method.LATEST, soFar.figure());
            case SUM ->
                    seasonalShare(history, quarter)
                            .filter(_ -> seasonal)
                            .map(share -> new Outturn(Method.SEASONAL, over(soFar, share)))
                            .orElseGet(() -> new Outturn(Method.STRAIGHT, straight(soFar)));
        };
    }

    private static Measure straight(SoFar soFar) {
        BigDecimal year =
                Values.quotient(
                        Values.of(soFar.figure()).multiply(QUARTERS),
                        BigDecimal.valueOf(soFar.quarters()));
        return Measure.published(year, null, null, soFar.figure().cell());
    }

    private static Measure over(SoFar soFar, Share share) {
        BigDecimal year =
                Values.quotient(Values.of(soFar.figure()).multiply(share.year), share.part);
        return Measure.published(year, null, null, soFar.figure().cell());
    }

    /** What the same quarters brought in the last complete year, and what the whole year did. */
    private record Share(BigDecimal part, BigDecimal year) {}

    private static Optional<Share> seasonalShare(History history, Quarter quarter) {
        Set<Integer> reported =
                history.upTo(quarter).inYear(quarter.year()).keySet().stream()
                        .map(Quarter::number)
                        .collect(Collectors.toSet());
        return history.figures().keySet().stream()
                .map(Quarter::year)
                .filter(year -> year.compareTo(quarter.year()) < 0)
                .filter(year -> history.inYear(year).size() == 4)
                .max(Comparator.naturalOrder())
                .map(year -> share(history.inYear(year), reported))
                .filter(share -> share.part.signum() > 0 && share.year.signum() > 0);
    }

    private static Share share(SortedMap<Quarter, Measure> year, Set<Integer> reported) {
        BigDecimal part = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (var each : year.entrySet()) {
            BigDecimal value = Values.of(each.getValue());
            total = total.add(value);
            part = reported.contains(each.getKey().number()) ? part.add(value) : part;
        }
        return new Share(part, total);
    }
}
