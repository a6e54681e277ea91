package uk.pctmonitor.local.monitor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;

/**
 * The uploads that an earlier run kept and did not finish, because it was stopped: on one machine
 * nobody else comes back for them (S1, every uploaded file is accepted or refused).
 */
public record Leftovers(Monitor monitor) {

    /** What became of one of them. */
    public record Finished(DocumentId document, IngestResult result) {}

    /** Deals with each, in the order in which they came. */
    public List<Finished> finish() {
        List<Head> heads = monitor.documents().versions(DataFolder.BUCKET, "inbox/");
        Map<DocumentId, LedgerEntry> entries =
                new Ledger(monitor.table()).findAll(heads.stream().map(Head::id).toList());
        return heads.stream()
                .filter(head -> !isFinished(entries, head))
                .sorted(
                        Comparator.comparing(Head::lastModified)
                                .thenComparing(head -> head.id().versionId()))
                .map(head -> new Finished(head.id(), monitor.ingest(head.id())))
                .toList();
    }

    private static boolean isFinished(Map<DocumentId, LedgerEntry> entries, Head head) {
        LedgerEntry entry = entries.get(head.id());
        return entry != null && entry.status().isFinal();
    }
}
