package uk.pctmonitor.local.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;

/** Every file version ever uploaded, with what the ledger says of it. */
public final class UploadedFiles {

    /**
     * One file version.
     *
     * @param head what the bucket knows of it
     * @param entry what the ledger knows of it, null while it has not been looked at
     */
    public record Uploaded(Head head, @Nullable LedgerEntry entry) {

        /** Whether what was stored from it may be seen. */
        public boolean isVisible() {
            return entry != null && entry.status().isVisible();
        }
    }

    private final DocumentStore documents;
    private final Ledger ledger;
    private final String bucket;

    public UploadedFiles(DocumentStore documents, Ledger ledger, String bucket) {
        this.documents = documents;
        this.ledger = ledger;
        this.bucket = bucket;
    }

    /** All of them, in the order in which they came. */
    public List<Uploaded> all() {
        List<Head> heads = documents.versions(bucket, "inbox/");
        Map<DocumentId, LedgerEntry> entries =
                ledger.findAll(heads.stream().map(Head::id).toList());
        return heads.stream()
                .sorted(
                        Comparator.comparing(Head::lastModified)
                                .thenComparing(head -> head.id().versionId()))
                .map(head -> new Uploaded(head, entries.get(head.id())))
                .toList();
    }

    /** The collections of accepted files, in code order; the set is the caller's own. */
    public SortedSet<String> collections() {
        SortedSet<String> collections = new TreeSet<>();
        for (Uploaded each : all()) {
            if (each.entry() != null && each.isVisible()) {
                collections.add(each.entry().finished().collection());
            }
        }
        return collections;
    }

    /** The quarters on which accepted files report, in time order. */
    public SortedSet<Quarter> quarters() {
        SortedSet<Quarter> quarters = new TreeSet<>();
        for (Uploaded each : all()) {
            if (each.entry() != null && each.isVisible()) {
                quarters.addAll(each.entry().finished().quarters());
            }
        }
        return quarters;
    }
}
