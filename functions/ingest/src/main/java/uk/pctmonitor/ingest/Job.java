package uk.pctmonitor.ingest;

import java.time.Instant;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

/**
 * One claimed file version.
 *
 * @param entry the ledger's entry as claimed
 * @param submitter code from the key, empty when the key names none
 * @param collection code from the key, empty when the key names none
 * @param fileName last part of the key
 * @param received when the bucket took it; when it was first claimed, if it can't be found
 * @param order place among all submissions, empty if it can't be found
 */
record Job(
        LedgerEntry entry,
        String submitter,
        String collection,
        String fileName,
        Instant received,
        String order) {

    DocumentId document() {
        return entry.document();
    }
}
