package uk.pctmonitor.local.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;

/** A table that is looked at and never changed. */
public record ReadOnlyTable(MonitorTable table) implements MonitorTable {

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
        return table.queryIndex(indexPk, indexSkPrefix);
    }

    /** Never. */
    @Override
    public void putAll(List<Item> items) {
        throw new IllegalStateException("This table is only looked at.");
    }

    /** Never. */
    @Override
    public Outcome transact(List<Write> writes) {
        throw new IllegalStateException("This table is only looked at.");
    }
}
