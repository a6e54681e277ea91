package uk.pctmonitor.core.calendar;

import java.time.LocalDate;

/**
 * When a return is due and when its check ends (rules.md 4.10: the 13th working day after the
 * quarter ends, sign-off ten working days later).
 *
 * @param workingDays the calendar
 * @param submissionDays working days after the quarter's end, 1 or more
 * @param signOffDays working days after the submission deadline, 0 or more
 */
public record Deadlines(WorkingDays workingDays, int submissionDays, int signOffDays) {

    /**
     * @throws IllegalArgumentException when a number of days is below its least
     */
    public Deadlines {
        if (submissionDays < 1 || signOffDays < 0) {
            throw new IllegalArgumentException(
                    "A return is due 1 or more working days after the quarter and signed off 0 or"
                            + " more after that, not %d and %d."
                                    .formatted(submissionDays, signOffDays));
        }
    }

    /**
     * The last day on which a return for the quarter is on time. For 2010/11 Q4 (ends Thursday 31
     * March 2011) the 13th working day is Tuesday 19 April 2011.
     *
     * @throws CalendarRangeException when it can't be counted
     */
    public LocalDate submission(Quarter quarter) {
        return workingDays.plus(quarter.end(), submissionDays);
    }

    /**
     * The last day on which the quarter's returns are checked and signed off.
     *
     * @throws CalendarRangeException when it can't be counted
     */
    public LocalDate signOff(Quarter quarter) {
        return workingDays.plus(submission(quarter), signOffDays);
    }
}
