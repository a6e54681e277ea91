package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.WorkingDays;

/**
 * On which days a submitter is chased for a return that has not come (rules.md 4.9): 5 working days
 * before the deadline, on the day, 1 and 3 working days after, then every 5; the SHA is copied from
 * the third working day and its director told on the tenth. For the returns of 2010/11 Q4, due on
 * Tuesday 19 April 2011, the second chaser after the deadline goes on Tuesday 26 April, because
 * Friday 22 and Monday 25 April are bank holidays.
 */
public final class ChaseSchedule {
    /**
     * What one day brings.
     *
     * @param submitter to whoever has to submit
     * @param escalation to the SHA's director
     */
    public record Day(Chase submitter, Escalation escalation) {
        /** Whether anybody is told anything. */
        public boolean isTold() {
            return submitter.isTold() || escalation.isTold();
        }
    }

    private final ChasePolicy policy;
    private final WorkingDays days;

    public ChaseSchedule(ChasePolicy policy, WorkingDays days) {
        this.policy = policy;
        this.days = days;
    }

    /**
     * What the day brings of a return that has not come.
     *
     * @param deadline last day on which it is on time
     * @param told up to which day people were last told of it, null for never
     * @param today the London date for which the run was set
     * @throws uk.pctmonitor.core.calendar.CalendarRangeException when working days can't be counted
     */
    public Day on(LocalDate deadline, @Nullable LocalDate told, LocalDate today) {
        LocalDate before = days.plus(deadline, -policy.before());
        if (today.isBefore(before)) {
            return new Day(new Chase.Quiet(before), new Escalation.None());
        }
        return today.isAfter(deadline)
                ? overdue(deadline, told, today)
                : new Day(coming(deadline, before, told, today), new Escalation.None());
    }

    private Chase coming(
            LocalDate deadline, LocalDate before, @Nullable LocalDate told, LocalDate today) {
        LocalDate step = today.equals(deadline) ? deadline : before;
        if (isTold(step, told)) {
            return new Chase.Quiet(today.equals(deadline) ? step(deadline, 1) : deadline);
        }
        return step.equals(deadline)
                ? new Chase.DueToday(step)
                : new Chase.Coming(step, between(today, deadline));
    }

    private Day overdue(LocalDate deadline, @Nullable LocalDate told, LocalDate today) {
        int late = between(deadline, today);
        LocalDate step = deadline;
        int number = 0;
        LocalDate next = step(deadline, 1);
        while (!next.isAfter(today)) {
            step = next;
            number++;
            next = step(deadline, number + 1);
        }
        boolean copied = !step.isBefore(days.plus(deadline, policy.copiedAt()));
        Chase chase =
                isTold(step, told) ? new Chase.Quiet(next) : new Chase.Overdue(step, late, copied);
        LocalDate director = days.plus(deadline, policy.escalatedAt());
        boolean escalated = !today.isBefore(director) && !isTold(director, told);
        return new Day(
                chase, escalated ? new Escalation.ToDirector(director) : new Escalation.None());
    }

    /** The day of the n-th chaser after the deadline, from 1. */
    private LocalDate step(LocalDate deadline, int n) {
        int fixed = policy.after().size();
        int last = fixed == 0 ? 0 : policy.after().getLast();
        int working = n <= fixed ? policy.after().get(n - 1) : last + (n - fixed) * policy.every();
        return days.plus(deadline, working);
    }

    /** Working days after the first day, up to and with the second. */
    private int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += days.isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    private static boolean isTold(LocalDate step, @Nullable LocalDate told) {
        return told != null && !step.isAfter(told);
    }
}
