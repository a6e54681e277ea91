package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.WorkingDays;

/**
 * On which days people are reminded of a duty (rules.md 4.8): its owner 15 and 7 calendar days
 * before, on the day, 3 days after and then every 7; the SHA's performance manager is asked to step
 * in 5 working days after, its director 10. For a duty due on Friday 1 April 2011 the owner is
 * reminded on Thursday 17 March, Friday 25 March, Friday 1 April, Monday 4 April, Monday 11 April
 * and so on; the manager is asked on Friday 8 April, the director on Friday 15 April.
 *
 * <p>A day without a run loses nothing: the next run finds the latest step that has come since
 * people were last told, and only that one.
 */
public final class ReminderSchedule {
    /**
     * What one day brings.
     *
     * @param owner to whoever has to do it
     * @param escalation to the SHA
     */
    public record Day(Reminder owner, Escalation escalation) {
        /** Whether anybody is told anything. */
        public boolean isTold() {
            return owner.isTold() || escalation.isTold();
        }
    }

    private final ReminderPolicy policy;
    private final WorkingDays days;

    public ReminderSchedule(ReminderPolicy policy, WorkingDays days) {
        this.policy = policy;
        this.days = days;
    }

    /**
     * What the day brings of a duty that is still open.
     *
     * @param due the day on which it is due
     * @param told up to which day people were last told of it, null for never
     * @param today the London date for which the run was set
     * @throws uk.pctmonitor.core.calendar.CalendarRangeException when working days can't be counted
     */
    public Day on(LocalDate due, @Nullable LocalDate told, LocalDate today) {
        return new Day(owner(due, told, today), escalation(due, told, today));
    }

    private Reminder owner(LocalDate due, @Nullable LocalDate told, LocalDate today) {
        LocalDate step = latest(due, today);
        if (step == null || isTold(step, told)) {
            return new Reminder.Quiet(next(due, today));
        }
        long late = ChronoUnit.DAYS.between(due, today);
        if (late < 0) {
            return new Reminder.Coming(step, -late);
        }
        return late == 0 ? new Reminder.DueToday(step) : new Reminder.Overdue(step, late);
    }

    private Escalation escalation(LocalDate due, @Nullable LocalDate told, LocalDate today) {
        if (!due.isBefore(today)) {
            return new Escalation.None();
        }
        LocalDate director = days.plus(due, policy.directorAfter());
        if (!today.isBefore(director)) {
            return isTold(director, told)
                    ? new Escalation.None()
                    : new Escalation.ToDirector(director);
        }
        LocalDate manager = days.plus(due, policy.managerAfter());
        return today.isBefore(manager) || isTold(manager, told)
                ? new Escalation.None()
                : new Escalation.ToManager(manager);
    }

    private static boolean isTold(LocalDate step, @Nullable LocalDate told) {
        return told != null && !step.isAfter(told);
    }

    private @Nullable LocalDate latest(LocalDate due, LocalDate today) {
        long late = ChronoUnit.DAYS.between(due, today);
        if (late >= policy.firstAfter()) {
            long rounds = (late - policy.firstAfter()) / policy.every();
            return due.plusDays(policy.firstAfter() + rounds * policy.every());
        }
        return before().stream()
                .filter(each -> -each <= late)
                .map(due::minusDays)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private LocalDate next(LocalDate due, LocalDate today) {
        LocalDate coming =
                before().stream()
                        .map(due::minusDays)
                        .filter(each -> each.isAfter(today))
                        .findFirst()
                        .orElse(null);
        if (coming != null) {
            return coming;
        }
        long late = ChronoUnit.DAYS.between(due, today);
        long rounds =
                late < policy.firstAfter() ? 0 : (late - policy.firstAfter()) / policy.every() + 1;
        return due.plusDays(policy.firstAfter() + rounds * policy.every());
    }

    private List<Long> before() {
        return policy.before().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .map(Integer::longValue)
                .toList();
    }
}
