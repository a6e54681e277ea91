package uk.pctmonitor.assess;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;

/** Lets something else happen just before one of the transactions. */
final class Interrupted implements MonitorTable {

    private final MonitorTable table;
    private final Runnable meanwhile;
    private int before;

    /** Before the first transaction. */
    Interrupted(MonitorTable table, Runnable meanwhile) {
        this(table, 1, meanwhile);
    }

    /**
     * @param before which transaction, from 1
     */
    Interrupted(MonitorTable table, int before, Runnable meanwhile) {
        this.table = table;
        this.before = before;
        this.meanwhile = meanwhile;
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
        return table.queryIndex(indexPk, indexSkPrefix);
    }

    @Override
    public void putAll(List<Item> items) {
        table.putAll(items);
    }

    @Override
    public Outcome transact(List<Write> writes) {
        if (--before == 0) {
            meanwhile.run();
        }
        return table.transact(writes);
    }
}
