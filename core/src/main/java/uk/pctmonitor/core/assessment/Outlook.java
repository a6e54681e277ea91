package uk.pctmonitor.core.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Forecast;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.RunRate;
import uk.pctmonitor.core.rating.SoFar;
import uk.pctmonitor.core.rating.YearEnd;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.Limits;
import uk.pctmonitor.core.spc.Rule;
import uk.pctmonitor.core.spc.Status;
import uk.pctmonitor.core.spc.Variation;

/**
 * The second and third verdict with the facts that a reader of an alert needs: where the year will
 * end, and whether the movement means anything.
 */
public record Outlook(Ending ending, Behaviour behaviour, Steadiness steadiness) {

    /** The facts of the verdicts. */
    public static Outlook of(Verdicts verdicts) {
        return new Outlook(
                Ending.of(verdicts.yearEnd(), verdicts.ahead().rag()),
                Behaviour.of(verdicts.chart()),
                verdicts.steadiness());
    }

    /**
     * Where the year will end.
     *
     * @param rag at the year's end
     * @param nextYear over the next twelve months
     * @param method how the forecast that decides was made, null when none could be rated
     * @param forecast that forecast, null likewise
     * @param soFar the year to date, null when there is nothing to add up
     * @param target the year's target, null when there is none
     * @param runRate what each remaining quarter needs, null when that is not defined
     * @param best the best quarter ever, null when none is known
     */
    public record Ending(
            Rag rag,
            Rag nextYear,
            Forecast.@Nullable Method method,
            @Nullable Measure forecast,
            @Nullable SoFar soFar,
            @Nullable Target target,
            @Nullable RunRate runRate,
            @Nullable BigDecimal best) {

        static Ending of(YearEnd year, Rag nextYear) {
            Optional<Forecast> deciding = year.deciding();
            Measure best = year.best();
            return new Ending(
                    year.rag(),
                    nextYear,
                    deciding.map(Forecast::method).orElse(null),
                    deciding.map(Forecast::figure).orElse(null),
                    year.soFar(),
                    year.target(),
                    year.runRate(),
                    best == null ? null : best.value());
        }
    }

    /**
     * What the control chart says of the newest figure.
     *
     * @param rules that flag it
     * @param limits of the latest segment, null when it has too few points
     */
    public record Behaviour(
            Variation variation,
            Set<Rule> rules,
            Status status,
            @Nullable Limits limits,
            Assurance assurance) {

        public Behaviour {
            EnumSet<Rule> inOrder = EnumSet.noneOf(Rule.class);
            inOrder.addAll(rules);
            rules = Collections.unmodifiableSet(inOrder);
        }

        static Behaviour of(ControlChart chart) {
            return new Behaviour(
                    chart.variation(),
                    chart.points().isEmpty() ? Set.of() : chart.points().getLast().rules(),
                    chart.status(),
                    chart.limits().orElse(null),
                    chart.assurance());
        }

        /** Whether the newest figure is more than chance. */
        public boolean isSignal() {
            return !rules.isEmpty();
        }
    }
}
