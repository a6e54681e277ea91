package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the owner of a duty is reminded of it on a day, and why. */
public sealed interface Reminder {
    /**
     * No step has come since the last reminder.
     *
     * @param next when the next one comes
     */
    record Quiet(LocalDate next) implements Reminder {}

    /**
     * It will be due.
     *
     * @param step the day on which this reminder was to go
     * @param days calendar days from now until it is due, 1 or more
     */
    record Coming(LocalDate step, long days) implements Reminder {}

    /** It is due today. */
    record DueToday(LocalDate step) implements Reminder {}

    /**
     * It is late.
     *
     * @param days calendar days since it was due, 1 or more
     */
    record Overdue(LocalDate step, long days) implements Reminder {}

    /** The step that is due, null when none is. */
    default @Nullable LocalDate stepOf() {
        return switch (this) {
            case Quiet _ -> null;
            case Coming(LocalDate step, long _) -> step;
            case DueToday(LocalDate step) -> step;
            case Overdue(LocalDate step, long _) -> step;
        };
    }

    /** Whether somebody is told. */
    default boolean isTold() {
        return stepOf() != null;
    }

    /** Whether the SHA's performance manager gets a copy: from the due day on (rules.md 4.8). */
    default boolean isCopied(LocalDate due) {
        LocalDate step = stepOf();
        return step != null && !step.isBefore(due);
    }
}
