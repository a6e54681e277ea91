package uk.pctmonitor.store.outbox;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.alert.Transition.Closing;
import uk.pctmonitor.core.assessment.Outlook;
import uk.pctmonitor.core.assessment.Steadiness;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.core.rating.Forecast;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.RunRate;
import uk.pctmonitor.core.rating.SoFar;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Limits;
import uk.pctmonitor.core.spc.Rule;
import uk.pctmonitor.core.spc.Status;
import uk.pctmonitor.core.spc.Variation;

/** Transitions for tests: Bath's second MMR dose, 2014/15 Q2. */
final class Transitions {

    static final AlertKey BATH = new AlertKey("5FL", "IMM-MMR2-5Y", AlertKey.Kind.RATING);
    static final Target NINETY_FIVE =
            target(
                    new Goal.Threshold(new BigDecimal("95")),
                    new AmberRule.Limit(new BigDecimal("90")));

    private Transitions() {}

    static Target target(Goal goal, AmberRule amber) {
        return new Target(goal, amber, TargetSource.NATIONAL, "national-targets.csv, line 4");
    }

    static Measure percent(String value, String denominator) {
        return Measure.ofValueAndDenominator(
                new BigDecimal(value),
                new BigDecimal(denominator),
                BigDecimal.valueOf(100),
                new Cell(12, "mmr2_5y"));
    }

    static Transition bath(Change change, @Nullable Closing closing, Rag from, Rag to) {
        return bath(change, closing, from, to, percent("89.0", "500"), NINETY_FIVE);
    }

    static Transition bath(
            Change change,
            @Nullable Closing closing,
            Rag from,
            Rag to,
            @Nullable Measure now,
            @Nullable Target target) {
        return new Transition(
                BATH,
                2,
                change,
                closing,
                from,
                to,
                "cover",
                Quarter.of(2014, 2),
                true,
                now,
                percent("92.7", "522"),
                target,
                new BigDecimal("90"),
                "cover_2014-15_Q2.csv");
    }

    /** The same change with its second and third verdict. */
    static Transition with(Outlook outlook) {
        Transition plain = bath(Change.WORSENED, null, Rag.AMBER, Rag.RED);
        return new Transition(
                plain.key(),
                plain.number(),
                plain.change(),
                plain.closing(),
                plain.from(),
                plain.to(),
                plain.collection(),
                plain.quarter(),
                plain.current(),
                plain.now(),
                plain.before(),
                plain.target(),
                plain.amberLimit(),
                plain.file(),
                outlook);
    }

    /** Worked out by hand from the six quarters to 2014/15 Q2. */
    static Outlook full() {
        return new Outlook(
                new Outlook.Ending(
                        Rag.AMBER,
                        Rag.AMBER,
                        Forecast.Method.RATE_SO_FAR,
                        percent("90.889823874755", "1022"),
                        new SoFar(percent("90.889823874755", "1022"), 2),
                        NINETY_FIVE,
                        new RunRate(
                                RunRate.Kind.AT_LEAST, new BigDecimal("99.110176125245"), null, 2),
                        new BigDecimal("92.7")),
                new Outlook.Behaviour(
                        Variation.CONCERN,
                        Set.of(Rule.SHIFT, Rule.ASTRONOMICAL),
                        Status.TRIAL,
                        new Limits(
                                new BigDecimal("91.333333333333"),
                                new BigDecimal("85.587733333333"),
                                new BigDecimal("97.078933333333"),
                                6),
                        Assurance.HIT_AND_MISS),
                new Steadiness(2, 3, 4, 6));
    }

    /** Of the first quarter of a metric without a target. */
    static Outlook empty() {
        return new Outlook(
                new Outlook.Ending(
                        Rag.NOT_RATED, Rag.NOT_RATED, null, null, null, null, null, null),
                new Outlook.Behaviour(
                        Variation.NO_LIMITS, Set.of(), Status.RUN_CHART, null, Assurance.NO_TARGET),
                Steadiness.UNKNOWN);
    }
}
