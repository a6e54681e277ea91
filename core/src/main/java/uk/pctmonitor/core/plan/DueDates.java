package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import uk.pctmonitor.core.calendar.WorkingDays;
import uk.pctmonitor.core.rating.Rag;

/** By when a plan has to be handed in, counted from today (rules.md 4.8). */
record DueDates(PlanPolicy policy, WorkingDays workingDays, LocalDate today) {

    /**
     * Of a plan that is required today.
     *
     * @param level the worst of its findings, AMBER or RED
     * @throws uk.pctmonitor.core.calendar.CalendarRangeException when it can't be counted
     */
    LocalDate of(Rag level) {
        return workingDays.plus(today, level == Rag.RED ? policy.dueRed() : policy.dueAmber());
    }

    /** Of a plan not yet handed in, once it answers a finding of this level too. */
    LocalDate with(LocalDate due, Rag level) {
        if (level != Rag.RED) {
            return due;
        }
        LocalDate red = of(Rag.RED);
        return red.isBefore(due) ? red : due;
    }
}
