package uk.pctmonitor.store.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * Every uploaded file version has one entry in the ledger, and it is final (S1, L1). Whatever was
 * not taken in says why (S11).
 */
public final class LedgerChecker {

    private final Ledger ledger;

    public LedgerChecker(MonitorTable table) {
        this.ledger = new Ledger(table);
    }

    /**
     * What is wrong, when nobody is at work.
     *
     * @param documents every file version in the inbox
     */
    public List<Breach> check(Collection<DocumentId> documents) {
        List<Breach> breaches = new ArrayList<>();
        Map<DocumentId, LedgerEntry> entries = ledger.findAll(documents);
        for (DocumentId document : documents) {
            LedgerEntry entry = entries.get(document);
            if (entry == null) {
                breaches.add(breach(document, "was never taken up"));
            } else if (!entry.status().isFinal()) {
                breaches.add(breach(document, "was taken up and never finished"));
            } else if (!entry.status().isVisible() && entry.finished().reason().isBlank()) {
                breaches.add(
                        new Breach(
                                "S11",
                                "%s, version %s, is %s, and nobody can tell why."
                                        .formatted(
                                                document.key(),
                                                document.versionId(),
                                                entry.status())));
            }
        }
        for (LedgerEntry entry : ledger.unfinished()) {
            if (!documents.contains(entry.document())) {
                breaches.add(breach(entry.document(), "is unfinished and not in the inbox"));
            }
        }
        return breaches;
    }

    private static Breach breach(DocumentId document, String what) {
        return new Breach(
                "S1", "%s, version %s, %s.".formatted(document.key(), document.versionId(), what));
    }
}
