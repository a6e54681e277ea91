package uk.pctmonitor.ingest;

import java.time.Instant;
import java.time.LocalDate;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.plans.PlanSource;

/**
 * A file that asks for decisions, as it was sent. What it asks is judged by the day on which the
 * bucket took it, however late it is read.
 *
 * @param received when the bucket took it
 * @param sha256 of its bytes, in hex
 */
record Sending(Origin origin, Instant received, String sha256) {

    String submitter() {
        return origin.submitter();
    }

    /** London date on which it came. */
    LocalDate today() {
        return London.dateOf(received);
    }

    /** As what plans are marked with. Two members of a confederation may send the same bytes. */
    PlanSource source() {
        return new PlanSource(origin, submitter() + " " + sha256);
    }
}
