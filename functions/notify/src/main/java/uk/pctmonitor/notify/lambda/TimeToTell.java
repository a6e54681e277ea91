package uk.pctmonitor.notify.lambda;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import uk.pctmonitor.aws.runtime.EventNode;
import uk.pctmonitor.aws.runtime.MalformedEventException;

/**
 * The schedule says it is time to tell people.
 *
 * @param scheduledTime for when it was set; a late or repeated call carries the same
 */
record TimeToTell(Instant scheduledTime) {

    /**
     * @throws MalformedEventException when the event does not say for when it was set
     */
    static TimeToTell in(EventNode event) {
        String time = event.text("scheduledTime");
        try {
            return new TimeToTell(Instant.parse(time));
        } catch (DateTimeParseException _) {
            throw new MalformedEventException(
                    "The event's scheduledTime must be a time such as 2013-08-30T07:30:00Z.");
        }
    }
}
