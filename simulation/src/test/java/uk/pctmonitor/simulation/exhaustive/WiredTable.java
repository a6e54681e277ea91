package uk.pctmonitor.simulation.exhaustive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;

/** A table whose requests go wrong by plan, on the wire. */
record WiredTable(MonitorTable table, FaultPlan plan, Wire wire) implements MonitorTable {

    @Override
    public Optional<Item> get(Key key) {
        return call(Call.READ, () -> table.get(key));
    }

    @Override
    public Map<Key, Item> getAll(Collection<Key> keys) {
        return call(Call.READ, () -> table.getAll(keys));
    }

    @Override
    public List<Item> query(String pk, String skPrefix) {
        return call(Call.READ, () -> table.query(pk, skPrefix));
    }

    @Override
    public List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        return call(Call.READ_INDEX, () -> table.queryIndex(indexPk, indexSkPrefix));
    }

    @Override
    public void putAll(List<Item> items) {
        boolean _ =
                call(
                        Call.PUT_ALL,
                        () -> {
                            table.putAll(items);
                            return true;
                        });
    }

    @Override
    public Outcome transact(List<Write> writes) {
        return call(Call.TRANSACT, () -> table.transact(writes));
    }

    private <T> T call(Call call, Supplier<T> real) {
        wire.fail(plan.next(call));
        try {
            return real.get();
        } finally {
            wire.mend();
        }
    }
}
