package uk.pctmonitor.store.outbox;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.alert.Transition.Closing;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.core.rating.Rag;

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
}
