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

    /** The last day on which a return for the quarter is on time. */
    public LocalDate submission(Quarter quarter) {
        return workingDays.plus(quarter.end(), submissionDays);
    }

    /** The last day on which the quarter's returns are checked and signed off. */
    public LocalDate signOff(Quarter quarter) {
        return workingDays.plus(submission(quarter), signOffDays);
    }
}
