package uk.pctmonitor.core.plan;

import java.time.LocalDate;

/**
 * One event in a plan's history.
 *
 * @param number counts the plan's events, from 1
 * @param on London date
 * @param actor who did it; {@link #FIGURES} for what the figures or the calendar brought about
 */
public record PlanEntry(int number, LocalDate on, Actor actor, PlanEvent event) {

    /** Nobody: the figures, or a day that came. */
    public static final Actor FIGURES = new Actor("", "");
}
