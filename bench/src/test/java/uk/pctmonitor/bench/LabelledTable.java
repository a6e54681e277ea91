package uk.pctmonitor.bench;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;

/** Adds up what each kind of call costs, by the kinds of the keys it names. For one thread. */
final class LabelledTable implements MonitorTable {

    /**
     * What calls of one kind came to.
     *
     * @param items items returned or written
     */
    record Cost(long calls, long items, Usage usage) {
        Cost plus(Cost other) {
            return new Cost(calls + other.calls, items + other.items, usage.plus(other.usage));
        }
    }

    private final MonitorTable table;
    private final Meter meter;
    private final SortedMap<String, Cost> costs = new TreeMap<>();

    LabelledTable(MonitorTable table, Meter meter) {
        this.table = table;
        this.meter = meter;
    }

    SortedMap<String, Cost> costs() {
        return Collections.unmodifiableSortedMap(costs);
    }

    void reset() {
        costs.clear();
    }

    @Override
    public Optional<Item> get(Key key) {
        return counted(
                "get " + kind(key), found -> found.isPresent() ? 1 : 0, () -> table.get(key));
    }

    @Override
    public Map<Key, Item> getAll(Collection<Key> keys) {
        return counted(
                "get many " + kinds(keys.stream().map(LabelledTable::kind).toList()),
                Map::size,
                () -> table.getAll(keys));
    }

    @Override
    public List<Item> query(String pk, String skPrefix) {
        return counted(
                "query " + first(pk) + " " + first(skPrefix),
                List::size,
                () -> table.query(pk, skPrefix));
    }

    @Override
    public List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        return counted(
                "index " + first(indexPk),
                List::size,
                () -> table.queryIndex(indexPk, indexSkPrefix));
    }

    @Override
    public void putAll(List<Item> items) {
        int stored =
                counted(
                        "put " + kinds(items.stream().map(item -> kind(item.key())).toList()),
                        size -> size,
                        () -> {
                            table.putAll(items);
                            return items.size();
                        });
        if (stored != items.size()) {
            throw new IllegalStateException("lost count");
        }
    }

    @Override
    public Outcome transact(List<Write> writes) {
        return counted(
                "write " + kinds(writes.stream().map(write -> kind(write.key())).toList()),
                _ -> writes.size(),
                () -> table.transact(writes));
    }

    private <T> T counted(String label, ToIntFunction<T> items, Supplier<T> call) {
        meter.reset();
        T result = call.get();
        costs.merge(label, new Cost(1, items.applyAsInt(result), meter.total()), Cost::plus);
        return result;
    }

    private static String kinds(Collection<String> all) {
        return all.isEmpty() ? "nothing" : String.join(" + ", new TreeSet<>(all));
    }

    private static String kind(Key key) {
        String second = first(key.sk());
        boolean dated = !second.isEmpty() && Character.isDigit(second.charAt(0));
        return first(key.pk()) + " " + (dated ? "entry" : second);
    }

    private static String first(String key) {
        int end = key.indexOf('#');
        return end < 0 ? key : key.substring(0, end);
    }
}
