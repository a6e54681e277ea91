package uk.pctmonitor.core.calendar;

import java.time.LocalDate;

/** Which days are worked. The one primitive is {@link #isWorkingDay}; the rest follows from it. */
public interface WorkingDays {

    /**
     * Whether the date is a working day.
     *
     * @throws CalendarRangeException when the date lies outside the years the calendar knows; it is
     *     never guessed (rules.md 4.10)
     */
    boolean isWorkingDay(LocalDate date);

    /**
     * The n-th working day after the date (negative: before it). Zero gives the date itself, worked
     * or not.
     *
     * @throws CalendarRangeException as {@link #isWorkingDay}
     */
    default LocalDate plus(LocalDate date, int workingDays) {
        LocalDate day = date;
        int step = Integer.signum(workingDays);
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
