package uk.pctmonitor.remind;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;

/**
 * Shows in the index of what is unsent only what was there when a run began.
 *
 * @param shown what was
 */
record LaggingIndex(MonitorTable table, List<Key> shown) implements MonitorTable {

    static LaggingIndex of(MonitorTable table) {
        return new LaggingIndex(table, table.queryIndex("UNSENT", ""));
    }

    @Override
    public Optional<Item> get(Key key) {
        return table.get(key);
    }

    @Override
    public Map<Key, Item> getAll(Collection<Key> keys) {
        return table.getAll(keys);
    }

    @Override
    public List<Item> query(String pk, String skPrefix) {
        return table.query(pk, skPrefix);
    }

    @Override
    public List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        return "UNSENT".equals(indexPk) ? shown : table.queryIndex(indexPk, indexSkPrefix);
    }

    @Override
    public void putAll(List<Item> items) {
        table.putAll(items);
    }

    @Override
    public Outcome transact(List<Write> writes) {
        return table.transact(writes);
    }
}
