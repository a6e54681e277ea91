package uk.pctmonitor.store.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets something else happen just before one of the calls. */
public final class Meanwhile implements MonitorTable {

    private final MonitorTable table;
    private final Runnable other;
    private final int before;
    private int calls;

    /**
     * @param before which call, from 1; 0 for none
     */
    public Meanwhile(MonitorTable table, int before, Runnable other) {
        this.table = table;
        this.before = before;
        this.other = other;
    }

    /** How many calls there have been. */
    public int calls() {
        return calls;
    }

    @Override
    public Optional<Item> get(Key key) {
        return call(() -> table.get(key));
    }

    @Override
    public Map<Key, Item> getAll(Collection<Key> keys) {
        return call(() -> table.getAll(keys));
    }

    @Override
    public List<Item> query(String pk, String skPrefix) {
        return call(() -> table.query(pk, skPrefix));
    }

    @Override
    public List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        return call(() -> table.queryIndex(indexPk, indexSkPrefix));
    }

    @Override
    public void putAll(List<Item> items) {
        boolean _ =
                call(() -> {
                    table.putAll(items);
                    return true;
                });
    }

    @Override
    public Outcome transact(List<Write> writes) {
        return call(() -> table.transact(writes));
    }

    private <T> T call(Supplier<T> real) {
        if (++calls == before) {
            other.run();
        }
        return real.get();
    }
}
