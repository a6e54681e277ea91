package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.pctmonitor.core.calendar.London;

/**
 * The time within which a PCT has to be fit for purpose (S4.10): so many calendar months after its
 * failure was found, at the latest on the month's last day. Found on Tuesday 31 October 2006, the
 * eighteen months end on Wednesday 30 April 2008.
 *
 * @param found the day from which it counts
 * @param end the last day
 */
public record FitForPurposeClock(LocalDate found, LocalDate end) {
    /** The clock of a plan: it counts from the day on which the plan began. */
    public static FitForPurposeClock of(Plan plan, PlanPolicy policy) {
        return of(plan.required(), policy.longStopMonths());
    }

    /** The clock that counts from the day, for so many calendar months: 18 by default. */
    public static FitForPurposeClock of(LocalDate found, int months) {
        return new FitForPurposeClock(found, found.plusMonths(months));
    }

    /** Calendar days left, negative once it has run out. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, end);
    }

    /** In words: {@code 18 months end on 30 April 2008, in 112 days}. */
    public String words(LocalDate today) {
        long left = daysLeft(today);
        String when =
                left == 0
                        ? "today"
                        : left > 0 ? "in " + DayCount.words(left) : DayCount.words(-left) + " ago";
        return "the time to be fit for purpose %s on %s, %s"
                .formatted(left < 0 ? "ended" : "ends", London.words(end), when);
    }
}
