package uk.pctmonitor.core.plan;

import java.time.LocalDate;

/** Whether somebody at the SHA is asked to step in on a day, because something stays late. */
public sealed interface Escalation {
    /** Nobody is: it is not late enough, or they have been asked already. */
    record None() implements Escalation {}

    /**
     * The SHA's performance manager is.
     *
     * @param step the day on which it was to go
     */
    record ToManager(LocalDate step) implements Escalation {}

    /** The SHA's director is, once. */
    record ToDirector(LocalDate step) implements Escalation {}

    /** Whether somebody is asked. */
    default boolean isTold() {
        return !(this instanceof None);
    }
}
