package uk.pctmonitor.remind.lambda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import uk.pctmonitor.aws.runtime.EventNode;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.core.calendar.London;

/**
 * The schedule says that a day has come.
 *
 * @param day the London date of the moment for which it was set; a late or repeated call carries
 *     the same
 */
record TimeToRemind(LocalDate day) {
    /**
     * @throws MalformedEventException when the event does not say for when it was set
     */
    static TimeToRemind in(EventNode event) {
        String time = event.text("scheduledTime");
        try {
            return new TimeToRemind(London.dateOf(Instant.parse(time)));
        } catch (DateTimeParseException _) {
            throw new MalformedEventException(
                    "The event's scheduledTime must be a time such as 2013-08-30T06:00:00Z.");
        }
    }
}
