package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Forecast.Method;
import uk.pctmonitor.core.rating.RunRate.Kind;

/**
 * Where the financial year will end (rules.md 4.2).
 *
 * @param rag the verdict; RED when the target can no longer be met
 * @param target the year's target, null when there is none
 * @param soFar the year to date, null when there is nothing to add up
 * @param forecasts ours first, then the organisation's own if it gave one
 * @param runRate what the remaining quarters need, null when that is not defined
 * @param best the best quarter ever, null where neither way is better or none is known
 */
public record YearEnd(
        Rag rag,
        @Nullable Target target,
        @Nullable SoFar soFar,
        List<Forecast> forecasts,
        @Nullable RunRate runRate,
        @Nullable Measure best) {

    public YearEnd {
        forecasts = List.copyOf(forecasts);
    }

    /**
     * The verdict on the year. Without a figure for the quarter itself nothing is forecast from
     * older ones: the verdict is then that of the quarter, which is never green.
     *
     * @param history what was known up to the quarter
     * @param now the quarter's own verdict
     * @param target the year's target, null when there is none
     * @param submitted the organisation's own forecast of the year, null when it gave none
     */
    public static YearEnd of(
            History history,
            Quarter quarter,
            Rag now,
            @Nullable Target target,
            @Nullable BigDecimal submitted,
            ForecastPolicy policy) {
        Metric metric = history.metric();
        Measure best = history.best().orElse(null);
        Optional<SoFar> soFar =
                history.figures().containsKey(quarter)
                        ? SoFar.inYear(history, quarter)
                        : Optional.empty();
        List<Forecast> forecasts = new ArrayList<>();
        soFar.map(it -> Forecaster.outturn(history, quarter, it, policy.seasonal()))
                .ifPresent(it -> forecasts.add(forecast(metric, it.method(), it.figure(), target)));
        if (submitted != null) {
            Measure figure = Measure.published(submitted, null, null, new Cell(0, "forecast"));
            forecasts.add(forecast(metric, Method.SUBMITTED, figure, target));
        }
        RunRate rate =
                soFar.flatMap(it -> RequiredRate.of(metric, quarter, it, target)).orElse(null);
        return new YearEnd(
                rag(forecasts, rate, now, policy),
                target,
                soFar.orElse(null),
                forecasts,
                rate,
                best);
    }

    /**
     * The forecast that decided; ours where the target is out of reach whatever a forecast says.
     * Empty when there is none.
     */
    public Optional<Forecast> deciding() {
        return forecasts.stream()
                .filter(each -> each.rating().rag() == rag)
                .findFirst()
                .or(() -> forecasts.stream().findFirst());
    }

    /** Whether no possible figure of the remaining quarters meets the target. */
    public boolean isOutOfReach() {
        return runRate != null && runRate.kind() == Kind.UNREACHABLE;
    }

    private static Forecast forecast(
            Metric metric, Method method, Measure figure, @Nullable Target target) {
        return new Forecast(method, figure, Rater.rate(metric, figure, target, true));
    }

    private static Rag rag(
            List<Forecast> forecasts, @Nullable RunRate rate, Rag now, ForecastPolicy policy) {
        if (rate != null && rate.kind() == Kind.UNREACHABLE) {
            return Rag.RED;
        }
        List<Rag> rated =
                forecasts.stream().map(each -> each.rating().rag()).filter(Rag::isRated).toList();
        if (!rated.isEmpty()) {
            return switch (policy.choice()) {
                case WORSE -> rated.stream().max(Comparator.naturalOrder()).orElseThrow();
                case OURS -> rated.getFirst();
                case SUBMITTED -> rated.getLast();
            };
        }
        return now.isRated() ? Rag.NOT_RATED : now;
    }
}
