package uk.pctmonitor.store.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * Tells which stored items may be seen: those whose submission the ledger has accepted, all of a
 * submission at the same moment (S3). What an earlier, broken attempt on the same file left behind
 * under another submission id or order stays unseen. Final statuses never change, so they are
 * remembered for the life of this object.
 */
public final class Visibility {

    /** What of a file version may be seen. */
    private record Seen(String submission, String order) {
        static final Seen NOTHING = new Seen("", "");
    }

    private final MonitorTable table;
    private final Map<Key, Seen> decided = new HashMap<>();

    public Visibility(MonitorTable table) {
        this.table = table;
    }

    /** Those of the items that may be seen, in their order. One read for all of them. */
    public synchronized List<Item> visible(List<Item> items) {
        Set<Key> unknown = new HashSet<>();
        items.forEach(item -> unknown.add(Origin.of(item).ledgerKey()));
        unknown.removeAll(decided.keySet());
        if (!unknown.isEmpty()) {
            table.getAll(unknown).forEach(this::learn);
        }
        return items.stream().filter(this::isSeen).toList();
    }

    private boolean isSeen(Item item) {
        Origin origin = Origin.of(item);
        return new Seen(origin.submission(), origin.order())
                .equals(decided.getOrDefault(origin.ledgerKey(), Seen.NOTHING));
    }

    private void learn(Key key, Item item) {
        LedgerEntry entry = LedgerItems.entry(item);
        Verdict verdict = entry.verdict();
        if (verdict != null) {
            decided.put(
                    key,
                    entry.status().isVisible()
                            ? new Seen(verdict.submission(), verdict.order())
                            : Seen.NOTHING);
        }
    }
}
