package uk.pctmonitor.ingest;

import uk.pctmonitor.core.intake.Differences;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.store.ledger.LedgerEntry;

/** What became of one uploaded file version. */
public sealed interface IngestResult {

    /**
     * It is stored and visible: ACCEPTED, SUPERSEDED or DUPLICATE_CONTENT.
     *
     * @param entry the ledger's entry with status, counts, quarters and the receipt's reference
     * @param findings warnings, and errors of rows that were skipped
     * @param differences what it changed in returns that were already there
     */
    record Accepted(LedgerEntry entry, Findings findings, Differences differences)
            implements IngestResult {}

    /** Nothing of it is stored; the findings say why. */
    record Refused(LedgerEntry entry, Findings findings) implements IngestResult {}

    /** It was put aside unopened; the entry's verdict gives the reason in one sentence. */
    record Quarantined(LedgerEntry entry) implements IngestResult {}

    /** It had been dealt with before; nothing was done. */
    record AlreadyDone(LedgerEntry entry) implements IngestResult {}

    /** It is no upload, such as a folder's marker; nobody is told. */
    record Ignored(String key, String reason) implements IngestResult {}
}
