package uk.pctmonitor.store.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/**
 * The ledger of uploaded file versions. Each version is claimed, worked on and finished exactly
 * once (S1). A worker that comes too late is kept out by the fence: the attempt and the owner that
 * its commit compares with what the item says (docs/reliability.md).
 */
public final class Ledger {

    private final MonitorTable table;
    private final LeaseTerms terms;

    public Ledger(MonitorTable table) {
        this(table, LeaseTerms.DEFAULT);
    }

    public Ledger(MonitorTable table, LeaseTerms terms) {
        this.table = table;
        this.terms = terms;
    }

    /**
     * Asks for a file version to work on.
     *
     * @param owner a token never used before; it tells our own write, whose answer was lost, from
     *     another worker's
     * @param now the time, from which the lease runs
     */
    public Claim claim(DocumentId document, String owner, Instant now) {
        Optional<LedgerEntry> known = find(document);
        Instant until = now.plus(terms.lease());
        if (known.isEmpty()) {
            LedgerEntry first =
                    new LedgerEntry(
                            document,
                            LedgerStatus.PROCESSING,
                            now,
                            new Hold(1, 0, owner, until),
                            null);
            return claimed(first, write(first, Condition.ABSENT));
        }
        LedgerEntry entry = known.get();
        if (entry.status().isFinal()) {
            return new Claim.Finished(entry);
        }
        Hold held = entry.hold();
        if (held.owner().equals(owner)) {
            return claimed(entry, Outcome.COMMITTED);
        }
        if (now.isBefore(held.until())) {
            return new Claim.Busy(held.until());
        }
        LedgerEntry next = entry.heldAs(new Hold(held.attempt() + 1, held.spared(), owner, until));
        return claimed(next, write(next, fenceOf(entry)));
    }

    private Claim claimed(LedgerEntry wanted, Outcome outcome) {
        if (outcome instanceof Outcome.Refused(int write, Item found) && !isOurs(found, wanted)) {
            if (found == null) {
                throw new IllegalStateException("ledger item vanished: " + wanted.document());
            }
            LedgerEntry other = LedgerItems.entry(found);
            return other.status().isFinal()
                    ? new Claim.Finished(other)
                    : new Claim.Busy(other.hold().until());
        }
        return wanted.hold().used() > terms.mostAttempts()
                ? new Claim.UsedUp(wanted)
                : new Claim.Mine(wanted);
    }

    /**
     * Finishes a file version that we hold, together with what must be written at the same moment.
     *
     * @param mine the entry as claimed
     * @param together other writes of the same transaction, none with a condition
     */
    public Commit finish(
            LedgerEntry mine, LedgerStatus status, Verdict verdict, List<Write> together) {
        return finish(mine, status, verdict, together, List.of());
    }

    /**
     * The same, together with writes that others may have made impossible meanwhile. When a
     * condition of theirs does not hold, nothing is written and the file version is still ours.
     *
     * @param guarded writes with conditions
     */
    public Commit finish(
            LedgerEntry mine,
            LedgerStatus status,
            Verdict verdict,
            List<Write> together,
            List<Write> guarded) {
        LedgerEntry end = mine.finishedAs(status, verdict);
        List<Write> writes = new ArrayList<>();
        // First of all, so that a refusal of our own repeated commit is told by this entry: after
        // the first one none of the guards holds any more.
        writes.add(Write.put(LedgerItems.item(end), fenceOf(mine)));
        writes.addAll(guarded);
        writes.addAll(together);
        if (table.transact(writes) instanceof Outcome.Refused(int write, Item found)) {
            if (write > 0) {
                return new Commit.Moved();
            }
            if (!isOurs(found, end)) {
                return new Commit.Lost(found == null ? null : LedgerItems.entry(found));
            }
        }
        return new Commit.Done(end);
    }

    /**
     * Lets go of a file version before the lease ends, so that the next attempt need not wait.
     * Nothing happens when it is no longer ours.
     *
     * @param spare whether the attempt ended through no fault of the file and does not count
     */
    public void release(LedgerEntry mine, boolean spare, Instant now) {
        Hold hold = mine.hold();
        LedgerEntry free =
                mine.heldAs(
                        new Hold(
                                hold.attempt(),
                                hold.spared() + (spare ? 1 : 0),
                                hold.owner(),
                                now));
        Outcome ignored = write(free, fenceOf(mine));
    }

    public Optional<LedgerEntry> find(DocumentId document) {
        return table.get(LedgerItems.key(document)).map(LedgerItems::entry);
    }

    /** The entries of these file versions; versions never seen are left out. */
    public Map<DocumentId, LedgerEntry> findAll(Collection<DocumentId> documents) {
        Map<DocumentId, LedgerEntry> entries = new HashMap<>();
        table.getAll(documents.stream().map(LedgerItems::key).toList())
                .values()
                .forEach(item ->
                        entries.put(LedgerItems.document(item.key()), LedgerItems.entry(item)));
        return entries;
    }

    /** Every version of one file that was ever claimed, by version id. */
    public List<LedgerEntry> versions(String bucket, String key) {
        return table.query(LedgerItems.partition(bucket, key), "V#").stream()
                .map(LedgerItems::entry)
                .toList();
    }

    /** File versions claimed and not finished, oldest first. The index may lag a moment. */
    public List<LedgerEntry> unfinished() {
        var keys = table.queryIndex(LedgerItems.OPEN, "");
        Map<Key, Item> items = table.getAll(keys);
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(items.get(key)).stream())
                .map(LedgerItems::entry)
                .filter(entry -> !entry.status().isFinal())
                .toList();
    }

    private Outcome write(LedgerEntry entry, Condition condition) {
        return table.transact(List.of(Write.put(LedgerItems.item(entry), condition)));
    }

    private static Condition fenceOf(LedgerEntry entry) {
        return Condition.equal(LedgerItems.FENCE, Value.of(entry.hold().fence()));
    }

    /** Whether what was found is our own write, whose answer was lost. */
    private static boolean isOurs(@Nullable Item found, LedgerEntry meant) {
        if (found == null) {
            return false;
        }
        LedgerEntry entry = LedgerItems.entry(found);
        return entry.status() == meant.status()
                && entry.hold().attempt() == meant.hold().attempt()
                && entry.hold().owner().equals(meant.hold().owner());
    }

    @Override
    public String toString() {
        return "Ledger of " + table;
    }
}
