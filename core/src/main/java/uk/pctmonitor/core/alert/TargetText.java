package uk.pctmonitor.core.alert;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Display;

/**
 * A target in words.
 *
 * @param metric null when the catalogue no longer knows it; then there are no units
 * @param amberLimit as far as amber goes on the worse side, null when there is no such limit
 */
public record TargetText(@Nullable Metric metric, Target target, @Nullable BigDecimal amberLimit) {

    /** Such as {@code target 95%}. */
    public String goal() {
        return switch (target.goal()) {
            case Goal.Threshold(BigDecimal at) -> "target " + threshold(at);
            case Goal.Range(BigDecimal low, BigDecimal high) -> "target " + range(low, high);
        };
    }

    /** Such as {@code target 95%, amber down to 90%}. */
    public String comparison() {
        return goal() + amber().map(it -> ", " + it).orElse("");
    }

    private Optional<String> amber() {
        if (target.goal() instanceof Goal.Range(BigDecimal low, BigDecimal high)) {
            return target.amber() instanceof AmberRule.Points(BigDecimal by)
                    ? Optional.of("amber from " + range(low.subtract(by), high.add(by)))
                    : Optional.empty();
        }
        if (amberLimit == null || target.amber() instanceof AmberRule.None) {
            return Optional.of("no amber");
        }
        String way = metric != null && metric.direction() == Direction.LOWER ? "up" : "down";
        return Optional.of("amber " + way + " to " + threshold(amberLimit));
    }

    private String range(BigDecimal low, BigDecimal high) {
        return Display.grouped(Display.threshold(low)) + " to " + threshold(high);
    }

    private String threshold(BigDecimal value) {
        String grouped = Display.grouped(Display.threshold(value));
        return metric == null ? grouped : Display.withUnit(grouped, metric);
    }
}
