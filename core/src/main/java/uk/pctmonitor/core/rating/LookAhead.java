package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.metric.YearToDate;

/**
 * Whether the organisation would meet its goals over the next twelve months if it went on as in the
 * last twelve (S4.15).
 *
 * @param rag the verdict
 * @param figure the last four quarters as one, null when there is nothing to add up
 * @param quarters how many of them have a figure
 * @param target what is in force four quarters on, null when there is none
 */
public record LookAhead(Rag rag, @Nullable Measure figure, int quarters, @Nullable Target target) {

    /** How far it looks. */
    public static final int QUARTERS = 4;

    /**
     * The verdict. Without a figure for the quarter itself it is that of the quarter, which is
     * never green.
     *
     * @param history what was known up to the quarter
     * @param now the quarter's own verdict
     * @param target the target of the quarter four on; for counts that of its whole year
     */
    public static LookAhead of(History history, Quarter quarter, Rag now, @Nullable Target target) {
        Metric metric = history.metric();
        Optional<SoFar> past =
                history.figures().containsKey(quarter)
                        ? SoFar.inTwelveMonths(history, quarter)
                        : Optional.empty();
        if (past.isEmpty()) {
            return new LookAhead(now.isRated() ? Rag.NOT_RATED : now, null, 0, target);
        }
        Measure figure = ofTwelveMonths(metric, past.get());
        return new LookAhead(
                Rater.rate(metric, figure, target, true).rag(),
                figure,
                past.get().quarters(),
                target);
    }

    /** Counts of fewer quarters stand for four. */
    private static Measure ofTwelveMonths(Metric metric, SoFar past) {
        if (metric.yearToDate() != YearToDate.SUM || past.quarters() == QUARTERS) {
            return past.figure();
        }
        BigDecimal year =
                Values.quotient(
                        Values.of(past.figure()).multiply(BigDecimal.valueOf(QUARTERS)),
                        BigDecimal.valueOf(past.quarters()));
        return Measure.published(year, null, null, past.figure().cell());
    }
}
