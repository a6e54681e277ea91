package uk.pctmonitor.store.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

/**
 * What is known of one uploaded file version.
 *
 * @param document which version of which file
 * @param status how far it has come
 * @param firstSeen when it was first claimed
 * @param hold who holds it, or held it last
 * @param verdict what became of it; null while it is being worked on
 */
public record LedgerEntry(
        DocumentId document,
        LedgerStatus status,
        Instant firstSeen,
        Hold hold,
        @Nullable Verdict verdict) {

    public LedgerEntry {
        if (status.isFinal() == (verdict == null)) {
            throw new IllegalArgumentException("a finished file has a verdict, others have none");
        }
    }

    /** What became of it; only to be asked of a finished one. */
    public Verdict finished() {
        if (verdict == null) {
            throw new IllegalStateException(document.key() + " is not finished");
        }
        return verdict;
    }

    LedgerEntry heldAs(Hold next) {
        return new LedgerEntry(document, status, firstSeen, next, verdict);
    }

    /** This entry, finished. */
    public LedgerEntry finishedAs(LedgerStatus end, Verdict what) {
        return new LedgerEntry(document, end, firstSeen, hold, what);
    }
}
