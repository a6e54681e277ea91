package uk.pctmonitor.core.assessment;

import java.time.LocalDate;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.Deadlines;
import uk.pctmonitor.core.calendar.Quarter;

/** Whether a return that has not come is overdue. */
public final class DuePolicy {

    private DuePolicy() {}

    /**
     * Whether the quarter's submission deadline has passed on the day. Where bank holidays are not
     * known the deadline is not guessed; the return counts as overdue once the whole next quarter
     * has ended, which is late on any calendar.
     *
     * @param today London date
     */
    public static boolean hasPassed(Deadlines deadlines, Quarter quarter, LocalDate today) {
        try {
            return today.isAfter(deadlines.submission(quarter));
        } catch (CalendarRangeException unknown) {
            return today.isAfter(quarter.next().end());
        }
    }
}
