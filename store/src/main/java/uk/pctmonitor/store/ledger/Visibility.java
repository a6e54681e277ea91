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
 * submission at the same moment (S3). Final statuses never change, so they are remembered for the
 * life of this object.
 */
public final class Visibility {

    private final MonitorTable table;
    private final Map<Key, Boolean> decided = new HashMap<>();

    public Visibility(MonitorTable table) {
        this.table = table;
    }

    /** Those of the items that may be seen, in their order. One read for all of them. */
    public synchronized List<Item> visible(List<Item> items) {
        Set<Key> unknown = new HashSet<>();
        items.forEach(item -> unknown.add(Origin.of(item).ledgerKey()));
        unknown.removeAll(decided.keySet());
        Map<Key, Boolean> now = new HashMap<>(decided);
        if (!unknown.isEmpty()) {
            table.getAll(unknown).forEach((key, item) -> learn(key, item, now));
        }
        return items.stream()
                .filter(item -> now.getOrDefault(Origin.of(item).ledgerKey(), false))
                .toList();
    }

    private void learn(Key key, Item item, Map<Key, Boolean> now) {
        LedgerStatus status = LedgerItems.entry(item).status();
        now.put(key, status.isVisible());
        if (status.isFinal()) {
            decided.put(key, status.isVisible());
        }
    }
}
