package uk.pctmonitor.reconcile;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.core.operations.Finding.Handling;
import uk.pctmonitor.core.operations.Kind;
import uk.pctmonitor.core.operations.OperationsLimits;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.ledger.MissedUploads;
import uk.pctmonitor.store.ledger.MissedUploads.Missed;
import uk.pctmonitor.store.port.Announcer;
import uk.pctmonitor.store.port.RemainingTime;

/**
 * The bucket against the ledger: an upload that ingest was never told of, or began and left, is
 * handed to it (L1).
 *
 * @param announcer tells ingest
 * @param remaining how long this run may still take
 */
record UploadCheck(
        MissedUploads uploads,
        Announcer announcer,
        OperationsLimits limits,
        RemainingTime remaining) {

    /** What the rest of the run needs. */
    private static final Duration RESERVE = Duration.ofSeconds(60);

    /**
     * What is overdue.
     *
     * @param everything whether the entries of old files are looked up too
     */
    List<Finding> look(Instant now, boolean everything) {
        Instant from = everything ? Instant.MIN : now.minus(limits.recently());
        List<Finding> findings = new ArrayList<>();
        int handedOver = 0;
        String fault = "";
        for (Missed missed : uploads.since(from)) {
            Kind kind = missed.entry() == null ? Kind.NEVER_TAKEN_IN : Kind.UNFINISHED;
            if (!isOverdue(missed, now)) {
                continue;
            }
            Handling handling = Handling.LEFT;
            if (isAtWork(missed.entry(), now)) {
                handling = Handling.AT_WORK;
            } else if (!fault.isEmpty()) {
                handling = Handling.NOT_POSSIBLE;
            } else if (handedOver < limits.mostAnnounced() && hasTime()) {
                fault = handOver(missed);
                handling = fault.isEmpty() ? Handling.HANDED_OVER : Handling.NOT_POSSIBLE;
                handedOver++;
            }
            findings.add(
                    new Finding.OfUpload(
                            kind,
                            missed.head().id().key(),
                            missed.head().id().versionId(),
                            since(missed),
                            handling));
        }
        if (!fault.isEmpty()) {
            findings.add(new Finding.OfPart("handing uploads to ingest", fault));
        }
        return findings;
    }

    private boolean hasTime() {
        return remaining.left().compareTo(RESERVE) > 0;
    }

    private boolean isOverdue(Missed missed, Instant now) {
        Duration limit = missed.entry() == null ? limits.announcement() : limits.upload();
        return OperationsLimits.isOver(limit, since(missed), now);
    }

    private static boolean isAtWork(@Nullable LedgerEntry entry, Instant now) {
        return entry != null && now.isBefore(entry.hold().until());
    }

    private static Instant since(Missed missed) {
        LedgerEntry entry = missed.entry();
        return entry == null ? missed.head().lastModified() : entry.firstSeen();
    }

    /** Why it was not possible; empty when it was. */
    private String handOver(Missed missed) {
        try {
            announcer.announce(missed.head(), missed.sequencer());
            return "";
        } catch (UncheckedIOException fault) {
            return Unreached.why(fault);
        }
    }
}
