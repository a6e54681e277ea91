package uk.pctmonitor.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Receipt.Standing;
import uk.pctmonitor.core.intake.Upload;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.ledger.Verdict;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/** Finds the good files that stand beside a file that was refused or brought nothing new. */
final class StandingFiles {

    /** The newest quarters that are looked up; no good file speaks of more. */
    private static final int MOST_QUARTERS = 40;

    private final MonitorTable table;
    private final Ledger ledger;

    StandingFiles(MonitorTable table) {
        this.table = table;
        this.ledger = new Ledger(table);
    }

    /**
     * The submitter's files whose returns still count, one a quarter, whatever they are called.
     *
     * @param quarters which quarters; when empty that of the file's name, and when it has none
     *     those of the earlier versions of the same file
     */
    List<Standing> beside(Job job, SortedSet<Quarter> quarters) {
        TreeSet<Quarter> asked = new TreeSet<>(quarters);
        if (asked.isEmpty()) {
            new Upload(job.submitter(), job.fileName(), job.received(), 0)
                    .namedQuarter()
                    .ifPresent(asked::add);
        }
        if (asked.isEmpty()) {
            taken(job).forEach(entry -> asked.addAll(entry.finished().quarters()));
        }
        Returns returns = new Returns(table);
        SortedMap<Quarter, StoredReturn> last = new TreeMap<>();
        for (Quarter quarter : asked.reversed().stream().limit(MOST_QUARTERS).toList()) {
            returns.ofQuarter(job.collection(), quarter).values().stream()
                    .filter(each -> each.submitter().equals(job.submitter()))
                    .max(Comparator.comparing(StoredReturn::order))
                    .ifPresent(each -> last.put(quarter, each));
        }
        return of(last.values());
    }

    /** The last good version of the same file for each quarter that it spoke of. */
    List<Standing> versions(Job job) {
        SortedMap<Quarter, Standing> latest = new TreeMap<>();
        for (LedgerEntry entry : taken(job)) {
            entry.finished()
                    .quarters()
                    .forEach(quarter -> latest.put(quarter, standing(quarter, entry)));
        }
        return List.copyOf(latest.values());
    }

    /** The files that these returns came with, one a quarter. */
    List<Standing> of(Collection<StoredReturn> returns) {
        Map<DocumentId, LedgerEntry> entries =
                ledger.findAll(returns.stream().map(StandingFiles::document).distinct().toList());
        SortedMap<Quarter, StoredReturn> latest = new TreeMap<>();
        for (StoredReturn each : returns) {
            latest.merge(
                    each.content().quarter(),
                    each,
                    (one, other) -> one.order().compareTo(other.order()) < 0 ? other : one);
        }
        List<Standing> standing = new ArrayList<>();
        latest.forEach((quarter, each) -> {
            LedgerEntry entry = entries.get(document(each));
            if (entry != null) {
                standing.add(standing(quarter, entry));
            }
        });
        return standing;
    }

    private List<LedgerEntry> taken(Job job) {
        return ledger.versions(job.document().bucket(), job.document().key()).stream()
                .filter(entry -> entry.status().isVisible())
                .sorted(Comparator.comparing(entry -> entry.finished().order()))
                .toList();
    }

    private static DocumentId document(StoredReturn each) {
        return new DocumentId(each.bucket(), each.file(), each.version());
    }

    private static Standing standing(Quarter quarter, LedgerEntry entry) {
        Verdict verdict = entry.finished();
        String key = entry.document().key();
        return new Standing(
                quarter,
                key.substring(key.lastIndexOf('/') + 1),
                verdict.received(),
                new Reference(verdict.receipt()));
    }
}
