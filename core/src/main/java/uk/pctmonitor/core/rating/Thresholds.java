package uk.pctmonitor.core.rating;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;

/**
 * Where green ends and where amber ends (rules.md 4.1). Below target HIGHER-is-better has lower
 * ends, LOWER-is-better upper ones, and a range both. A figure equal to an end lies inside it.
 *
 * @param greenFrom least green value, null when there is none
 * @param greenTo greatest green value, null when there is none
 * @param amberFrom least amber value, null when {@code greenFrom} is
 * @param amberTo greatest amber value, null when {@code greenTo} is
 */
public record Thresholds(
        @Nullable BigDecimal greenFrom,
        @Nullable BigDecimal greenTo,
        @Nullable BigDecimal amberFrom,
        @Nullable BigDecimal amberTo) {

    /**
     * The ends that follow from a goal and an amber rule.
     *
     * @throws IllegalArgumentException with one sentence, when they do not fit the direction or
     *     each other: a limit on the wrong side, a percentage of a target of 0, a range for a
     *     one-sided metric
     */
    public static Thresholds of(Direction direction, Goal goal, AmberRule amber) {
        return switch (goal) {
            case Goal.Threshold(BigDecimal target) -> oneSided(direction, target, amber);
            case Goal.Range(BigDecimal low, BigDecimal high) -> {
                if (direction != Direction.RANGE) {
                    throw new IllegalArgumentException(
                            "The target is a range, but the metric's direction is %s."
                                    .formatted(direction));
                }
                BigDecimal tolerance = tolerance(amber);
                yield new Thresholds(low, high, low.subtract(tolerance), high.add(tolerance));
            }
        };
    }

    /** How a figure stands; it must have a value. */
    Rag rate(Measure measure, @Nullable BigDecimal per) {
        if (inside(measure, per, greenFrom, greenTo)) {
            return Rag.GREEN;
        }
        return inside(measure, per, amberFrom, amberTo) ? Rag.AMBER : Rag.RED;
    }

    /** Whether there is any room for amber. */
    boolean hasAmber() {
        return differ(greenFrom, amberFrom) || differ(greenTo, amberTo);
    }

    private static Thresholds oneSided(Direction direction, BigDecimal target, AmberRule amber) {
        return switch (direction) {
            case HIGHER -> {
                BigDecimal limit = limit(amber, target.subtract(room(target, amber)));
                if (limit.compareTo(target) > 0) {
                    throw new IllegalArgumentException(
                            "The amber limit %s is above the target %s, though higher is better."
                                    .formatted(limit.toPlainString(), target.toPlainString()));
                }
                yield new Thresholds(target, null, limit, null);
            }
            case LOWER -> {
                BigDecimal limit = limit(amber, target.add(room(target, amber)));
                if (limit.compareTo(target) < 0) {
                    throw new IllegalArgumentException(
                            "The amber limit %s is below the target %s, though lower is better."
                                    .formatted(limit.toPlainString(), target.toPlainString()));
                }
                yield new Thresholds(null, target, null, limit);
            }
            case RANGE ->
                    throw new IllegalArgumentException(
                            "The metric's direction is RANGE, but the target is the single value %s."
                                    .formatted(target.toPlainString()));
            case NONE ->
                    throw new IllegalArgumentException(
                            "The metric has no direction, so it can't be compared with a target.");
        };
    }

    private static BigDecimal limit(AmberRule amber, BigDecimal byRoom) {
        return amber instanceof AmberRule.Limit(BigDecimal limit) ? limit : byRoom;
    }

    /** How far amber reaches beyond the target, by its size: a target of -2.0 counts as 2.0. */
    private static BigDecimal room(BigDecimal target, AmberRule amber) {
        return switch (amber) {
            case AmberRule.Points(BigDecimal points) -> points;
            case AmberRule.Percent(BigDecimal percent) -> {
                if (target.signum() == 0) {
                    throw new IllegalArgumentException(
                            "An amber rule in per cent of the target needs a target other than 0.");
                }
                yield percent.multiply(target.abs()).movePointLeft(2);
            }
            case AmberRule.Limit _, AmberRule.None _ -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal tolerance(AmberRule amber) {
        return switch (amber) {
            case AmberRule.Points(BigDecimal points) when points.signum() >= 0 -> points;
            case AmberRule.None _ -> BigDecimal.ZERO;
            case AmberRule.Points _, AmberRule.Limit _, AmberRule.Percent _ ->
                    throw new IllegalArgumentException(
                            "A range takes a tolerance of 0 or more points, not %s."
                                    .formatted(amber));
        };
    }

    private static boolean inside(
            Measure measure,
            @Nullable BigDecimal per,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to) {
        return (from == null || measure.compareTo(from, per) >= 0)
                && (to == null || measure.compareTo(to, per) <= 0);
    }

    private static boolean differ(@Nullable BigDecimal green, @Nullable BigDecimal amber) {
        return green != null && amber != null && green.compareTo(amber) != 0;
    }
}
