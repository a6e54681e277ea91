package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a submitter is chased for a return on a day, and why. */
public sealed interface Chase {
    /**
     * No step has come since the last chaser.
     *
     * @param next when the next one comes
     */
    record Quiet(LocalDate next) implements Chase {}

    /**
     * The deadline lies ahead.
     *
     * @param step the day on which this chaser was to go
     * @param days working days left, 1 or more
     */
    record Coming(LocalDate step, int days) implements Chase {}

    /** The deadline is today. */
    record DueToday(LocalDate step) implements Chase {}

    /**
     * The deadline has passed.
     *
     * @param days working days since, 0 on the weekend after it
     * @param copied whether the SHA's performance manager gets a copy
     */
    record Overdue(LocalDate step, int days, boolean copied) implements Chase {}

    /** The step that is due, null when none is. */
    default @Nullable LocalDate stepOf() {
        return switch (this) {
            case Quiet _ -> null;
            case Coming(LocalDate step, int _) -> step;
            case DueToday(LocalDate step) -> step;
            case Overdue(LocalDate step, int _, boolean _) -> step;
        };
    }

    /** Whether somebody is told. */
    default boolean isTold() {
        return stepOf() != null;
    }
}
