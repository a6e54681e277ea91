package uk.pctmonitor.store.people;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.FinancialYear;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Value.Num;
import uk.pctmonitor.store.port.Value.Seq;
import uk.pctmonitor.store.port.Value.Text;

/** One agreed target as a sequence: metric, period, goal, amber rule, citation. */
final class AgreedTargetCodec {

    private AgreedTargetCodec() {}

    static Value encode(AgreedTarget target) {
        Quarter quarter = target.quarter();
        return new Seq(
                List.of(
                        Value.of(target.metric()),
                        Value.of(quarter == null ? target.year().label() : quarter.label()),
                        goal(target.goal()),
                        amber(target.amber()),
                        Value.of(target.citation())));
    }

    static AgreedTarget decode(String org, Value stored) {
        List<Value> parts = ((Seq) stored).values();
        String period = text(parts.get(1));
        boolean annual = !period.contains("Q");
        Quarter quarter = Quarter.parse(annual ? period + " Q1" : period);
        FinancialYear year = quarter.year();
        return new AgreedTarget(
                org,
                text(parts.get(0)),
                year,
                annual ? null : quarter,
                goal(((Seq) parts.get(2)).values()),
                amber(((Seq) parts.get(3)).values()),
                text(parts.get(4)));
    }

    private static Value goal(Goal goal) {
        return switch (goal) {
            case Goal.Threshold(BigDecimal value) -> new Seq(List.of(Value.of(value)));
            case Goal.Range(BigDecimal low, BigDecimal high) ->
                    new Seq(List.of(Value.of(low), Value.of(high)));
        };
    }

    private static Goal goal(List<Value> ends) {
        return ends.size() == 1
                ? new Goal.Threshold(number(ends.get(0)))
                : new Goal.Range(number(ends.get(0)), number(ends.get(1)));
    }

    private static Value amber(@Nullable AmberRule rule) {
        return new Seq(
                switch (rule) {
                    case null -> List.of();
                    case AmberRule.Limit(BigDecimal value) ->
                            List.of(Value.of("LIMIT"), Value.of(value));
                    case AmberRule.Points(BigDecimal points) ->
                            List.of(Value.of("POINTS"), Value.of(points));
                    case AmberRule.Percent(BigDecimal percent) ->
                            List.of(Value.of("PERCENT"), Value.of(percent));
                    case AmberRule.None() -> List.of(Value.of("NONE"));
                });
    }

    private static @Nullable AmberRule amber(List<Value> parts) {
        if (parts.isEmpty()) {
            return null;
        }
        String kind = text(parts.get(0));
        return switch (kind) {
            case "LIMIT" -> new AmberRule.Limit(number(parts.get(1)));
            case "POINTS" -> new AmberRule.Points(number(parts.get(1)));
            case "PERCENT" -> new AmberRule.Percent(number(parts.get(1)));
            case "NONE" -> new AmberRule.None();
            default -> throw new IllegalStateException("no such amber rule: " + kind);
        };
    }

    private static String text(Value value) {
        return ((Text) value).text();
    }

    /** Engines may write a number another way; a round target such as 95 stays 95, not 9.5E+1. */
    private static BigDecimal number(Value value) {
        BigDecimal stripped = ((Num) value).number().stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
