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
 * Lets something else happen once: just before the first transaction that writes a sort key of that
 * name, or, for an organisation's code, just before its e-mails are composed.
 */
final class Meanwhile implements MonitorTable {
    private final MonitorTable table;
    private final String when;
    private final Runnable what;
    private boolean happened;

    Meanwhile(MonitorTable table, String when, Runnable what) {
        this.table = table;
        this.when = when;
        this.what = what;
    }

    boolean hasHappened() {
        return happened;
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
        // The outbox is first looked into when everything has been put into it.
        happenIf("UNSENT".equals(indexPk) && !"TOLD".equals(when));
        return table.queryIndex(indexPk, indexSkPrefix);
    }

    @Override
    public void putAll(List<Item> items) {
        table.putAll(items);
    }

    @Override
    public Outcome transact(List<Write> writes) {
        happenIf(writes.stream().anyMatch(each -> each.key().sk().equals(when)));
        return table.transact(writes);
    }

    private void happenIf(boolean now) {
        if (now && !happened) {
            happened = true;
            what.run();
        }
    }
}
