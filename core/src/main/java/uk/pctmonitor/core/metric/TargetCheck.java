package uk.pctmonitor.core.metric;

import java.math.BigDecimal;
import java.util.Optional;

/** Whether a goal and an amber rule fit a direction (rules.md 4.1). */
public final class TargetCheck {

    private TargetCheck() {}

    /**
     * What does not fit.
     *
     * @param inGoal whether the goal is at fault; otherwise the amber rule is
     * @param text one sentence
     */
    public record Misfit(boolean inGoal, String text) {}

    /** The first thing that does not fit, empty when everything does. */
    public static Optional<Misfit> misfit(Direction direction, Goal goal, AmberRule amber) {
        return goalMisfit(direction, goal)
                .map(text -> new Misfit(true, text))
                .or(() -> amberMisfit(direction, goal, amber).map(text -> new Misfit(false, text)));
    }

    private static Optional<String> goalMisfit(Direction direction, Goal goal) {
        return switch (direction) {
            case NONE -> Optional.of("A metric without a direction is not rated: give no target.");
            case RANGE ->
                    goal instanceof Goal.Range
                            ? Optional.empty()
                            : Optional.of(
                                    "The metric's direction is RANGE: write the target as 90..110.");
            case HIGHER, LOWER ->
                    goal instanceof Goal.Threshold
                            ? Optional.empty()
                            : Optional.of(
                                    "Only a metric whose direction is RANGE has a range as target:"
                                            + " write one number.");
        };
    }

    private static Optional<String> amberMisfit(Direction direction, Goal goal, AmberRule amber) {
        return switch (amber) {
            case AmberRule.None() -> Optional.empty();
            case AmberRule.Points(BigDecimal points) ->
                    points.signum() < 0
                            ? Optional.of("POINTS must be 0 or more.")
                            : Optional.empty();
            case AmberRule.Limit(BigDecimal limit) -> limitMisfit(direction, goal, limit);
            case AmberRule.Percent(BigDecimal percent) -> percentMisfit(goal, percent);
        };
    }

    private static Optional<String> limitMisfit(Direction direction, Goal goal, BigDecimal limit) {
        if (!(goal instanceof Goal.Threshold(BigDecimal target))) {
            return Optional.of("A range takes POINTS (the tolerance on either side) or NONE.");
        }
        int side = limit.compareTo(target);
        if (direction == Direction.HIGHER && side > 0) {
            return Optional.of(
                    "Higher is better, so the amber limit %s must not be above the target %s."
                            .formatted(limit.toPlainString(), target.toPlainString()));
        }
        if (direction == Direction.LOWER && side < 0) {
            return Optional.of(
                    "Lower is better, so the amber limit %s must not be below the target %s."
                            .formatted(limit.toPlainString(), target.toPlainString()));
        }
        return Optional.empty();
    }

    private static Optional<String> percentMisfit(Goal goal, BigDecimal percent) {
        if (!(goal instanceof Goal.Threshold(BigDecimal target))) {
            return Optional.of("A range takes POINTS (the tolerance on either side) or NONE.");
        }
        if (target.signum() == 0) {
            return Optional.of("PERCENT of a target of 0 is nothing: use POINTS or LIMIT.");
        }
        return percent.signum() < 0 ? Optional.of("PERCENT must be 0 or more.") : Optional.empty();
    }
}
