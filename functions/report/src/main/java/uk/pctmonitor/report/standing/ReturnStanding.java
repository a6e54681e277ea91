package uk.pctmonitor.report.standing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * Whether an organisation's return of a quarter has come.
 *
 * @param due last day for it, null where no deadline can be counted
 * @param current the return in force, null while there is none
 * @param other another submitter's return of the same second, so that nobody can tell which was
 *     meant to come last; null for none
 */
public record ReturnStanding(
        CollectionDefinition collection,
        State state,
        @Nullable LocalDate due,
        @Nullable StoredReturn current,
        @Nullable StoredReturn other) {

    /** Four words for what is not simply there; none of them is success. */
    public enum State {
        /** It came in time. */
        IN_TIME,
        /** It came after the deadline. */
        LATE,
        /** It has not come, and there is time left. */
        AWAITED,
        /** It has not come, and it is too late. */
        MISSING,
        /** Two came that contradict each other. */
        CONFLICTING
    }

    /** When the return in force came, null while there is none. */
    public @Nullable Instant received() {
        return current == null ? null : current.received();
    }
}
