package uk.pctmonitor.core.spc;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;

/** Judges whether limits keep a target (rules.md 4.6-8). A target at a limit counts as kept. */
final class Capability {

    private Capability() {}

    /**
     * The assurance of a segment.
     *
     * @param yardstick null when there are no points
     * @param target null for none
     */
    static Assurance of(@Nullable Yardstick yardstick, Direction direction, @Nullable Goal target) {
        if (target == null || !judgeable(target, direction)) {
            return Assurance.NO_TARGET;
        }
        if (yardstick == null || !yardstick.hasLimits()) {
            return Assurance.NO_LIMITS;
        }
        return switch (target) {
            case Goal.Range range -> within(yardstick, range);
            case Goal.Threshold threshold ->
                    direction == Direction.HIGHER
                            ? above(yardstick, threshold)
                            : below(yardstick, threshold);
        };
    }

    /** A single threshold says nothing where neither side of it is the better one. */
    private static boolean judgeable(Goal target, Direction direction) {
        return target instanceof Goal.Range
                || direction == Direction.HIGHER
                || direction == Direction.LOWER;
    }

    private static Assurance above(Yardstick yardstick, Goal.Threshold threshold) {
        if (yardstick.toLower(threshold.value()) <= 0) {
            return Assurance.CAPABLE;
        }
        return yardstick.toUpper(threshold.value()) > 0
                ? Assurance.NOT_CAPABLE
                : Assurance.HIT_AND_MISS;
    }

    private static Assurance below(Yardstick yardstick, Goal.Threshold threshold) {
        if (yardstick.toUpper(threshold.value()) >= 0) {
            return Assurance.CAPABLE;
        }
        return yardstick.toLower(threshold.value()) < 0
                ? Assurance.NOT_CAPABLE
                : Assurance.HIT_AND_MISS;
    }

    private static Assurance within(Yardstick yardstick, Goal.Range range) {
        if (yardstick.toLower(range.low()) <= 0 && yardstick.toUpper(range.high()) >= 0) {
            return Assurance.CAPABLE;
        }
        return yardstick.toUpper(range.low()) > 0 || yardstick.toLower(range.high()) < 0
                ? Assurance.NOT_CAPABLE
                : Assurance.HIT_AND_MISS;
    }
}
