package uk.pctmonitor.store.outbox;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.store.port.Value;

/** What a figure was compared with, as a document. */
final class TargetCodec {

    private TargetCodec() {}

    static Value.@Nullable Doc write(@Nullable Target target) {
        if (target == null) {
            return null;
        }
        Fields fields =
                new Fields().name("source", target.source()).text("cite", target.citation());
        switch (target.goal()) {
            case Goal.Threshold(BigDecimal value) -> fields.number("at", value);
            case Goal.Range(BigDecimal low, BigDecimal high) ->
                    fields.number("low", low).number("high", high);
        }
        switch (target.amber()) {
            case AmberRule.Limit(BigDecimal value) -> fields.number("limit", value);
            case AmberRule.Points(BigDecimal points) -> fields.number("points", points);
            case AmberRule.Percent(BigDecimal percent) -> fields.number("percent", percent);
            case AmberRule.None() -> {}
        }
        return fields.doc();
    }

    static Target read(Value value) {
        Document it = Document.of(value);
        return new Target(
                goal(it), amber(it), TargetSource.valueOf(it.text("source")), it.text("cite"));
    }

    private static Goal goal(Document it) {
        BigDecimal at = it.numberOrNull("at");
        return at != null
                ? new Goal.Threshold(at)
                : new Goal.Range(it.number("low"), it.number("high"));
    }

    private static AmberRule amber(Document it) {
        BigDecimal limit = it.numberOrNull("limit");
        if (limit != null) {
            return new AmberRule.Limit(limit);
        }
        BigDecimal points = it.numberOrNull("points");
        if (points != null) {
            return new AmberRule.Points(points);
        }
        BigDecimal percent = it.numberOrNull("percent");
        return percent != null ? new AmberRule.Percent(percent) : new AmberRule.None();
    }
}
