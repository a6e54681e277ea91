package uk.pctmonitor.store.ledger;

import java.time.Instant;

/** The answer to a worker that asks for a file version. */
public sealed interface Claim {

    /** It is the worker's to do. */
    record Mine(LedgerEntry entry) implements Claim {}

    /** It has been done. */
    record Finished(LedgerEntry entry) implements Claim {}

    /** Another worker holds it; ask again after that time. */
    record Busy(Instant until) implements Claim {}

    /**
     * It has failed as often as it may. It is the worker's, but only to put it into quarantine
     * without opening it.
     */
    record UsedUp(LedgerEntry entry) implements Claim {}
}
