package uk.pctmonitor.simulation.random;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.TableUnavailableException;
import uk.pctmonitor.store.port.Write;

/**
 * A table at which accidents happen.
 *
 * @param written told after each transaction whose answer arrived
 */
record ShakyTable(MonitorTable table, Hazards hazards, Runnable written) implements MonitorTable {

    @Override
    public Optional<Item> get(Key key) {
        return call(() -> table.get(key), () -> {});
    }

    @Override
    public Map<Key, Item> getAll(Collection<Key> keys) {
        return call(() -> table.getAll(keys), () -> {});
    }

    @Override
    public List<Item> query(String pk, String skPrefix) {
        return call(() -> table.query(pk, skPrefix), () -> {});
    }

    @Override
    public List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        return call(() -> table.queryIndex(indexPk, indexSkPrefix), () -> {});
    }

    @Override
    public void putAll(List<Item> items) {
        boolean _ =
                call(
                        () -> {
                            table.putAll(items);
                            return true;
                        },
                        () -> table.putAll(items.subList(0, items.size() / 2)));
    }

    @Override
    public Outcome transact(List<Write> writes) {
        Outcome outcome = call(() -> table.transact(writes), () -> {});
        written.run();
        return outcome;
    }

    private <T> T call(Supplier<T> real, Runnable half) {
        return hazards.call(
                real,
                half,
                () -> new TableUnavailableException("by lot", new IOException("injected")));
    }
}
