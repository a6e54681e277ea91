package uk.pctmonitor.reconcile.lambda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import uk.pctmonitor.aws.runtime.EventNode;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.core.calendar.London;

/**
 * The schedule, or somebody, asks for a look.
 *
 * @param day the London date for which the schedule was set; empty when somebody asks
 */
record TimeToReconcile(Optional<LocalDate> day) {
    /**
     * @throws MalformedEventException when the time is none
     */
    static TimeToReconcile in(EventNode event) {
        try {
            return new TimeToReconcile(
                    event.optionalText("scheduledTime").map(Instant::parse).map(London::dateOf));
        } catch (DateTimeParseException fault) {
            throw new MalformedEventException(
                    "The event's scheduledTime must be a time such as 2013-08-30T05:00:00Z, or left out.",
                    fault);
        }
    }
}
