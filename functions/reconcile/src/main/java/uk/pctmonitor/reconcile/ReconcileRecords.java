package uk.pctmonitor.reconcile;

import java.time.Duration;
import java.time.Instant;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.port.MonitorTable;

/** Compares the records with what is really there and tells operations what it finds. */
public final class ReconcileRecords {

    private static final Duration UNFINISHED = Duration.ofMinutes(30);

    private final Ledger ledger;

    public ReconcileRecords(MonitorTable table) {
        this.ledger = new Ledger(table);
    }

    /** Looks once, as things are at the time. */
    public ReconcileResult run(Instant now) {
        long unfinished =
                ledger.unfinished().stream()
                        .filter(entry -> entry.firstSeen().isBefore(now.minus(UNFINISHED)))
                        .count();
        return new ReconcileResult((int) unfinished);
    }
}
