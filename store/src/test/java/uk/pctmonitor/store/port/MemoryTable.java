package uk.pctmonitor.store.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The table in memory, exact and thread-safe: every call is one step. */
public final class MemoryTable implements MonitorTable {

    /** By code points, as DynamoDB and SQLite sort; Java's own order differs above U+FFFF. */
    private static final Comparator<String> BY_CODE_POINTS =
            (a, b) -> java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private static final Comparator<Key> IN_ORDER =
            Comparator.comparing(Key::pk, BY_CODE_POINTS).thenComparing(Key::sk, BY_CODE_POINTS);

    private final TreeMap<Key, Item> items = new TreeMap<>(IN_ORDER);

    @Override
    public synchronized Optional<Item> get(Key key) {
        return Optional.ofNullable(items.get(key));
    }

    @Override
    public synchronized Map<Key, Item> getAll(Collection<Key> keys) {
        Map<Key, Item> found = new HashMap<>();
        keys.forEach(key -> get(key).ifPresent(item -> found.put(key, item)));
        return found;
    }

    @Override
    public synchronized List<Item> query(String pk, String skPrefix) {
        return items.values().stream().filter(item -> begins(item.key(), pk, skPrefix)).toList();
    }

    @Override
    public synchronized List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        return items.values().stream()
                .filter(item ->
                        item.index() != null && begins(item.index(), indexPk, indexSkPrefix))
                .sorted(
                        Comparator.comparing(MemoryTable::place, IN_ORDER)
                                .thenComparing(Item::key, IN_ORDER))
                .map(Item::key)
                .toList();
    }

    @Override
    public synchronized void putAll(List<Item> all) {
        all.forEach(item -> items.put(item.key(), ItemSize.checked(item)));
    }

    @Override
    public synchronized Outcome transact(List<Write> writes) {
        TransactionLimits.check(writes);
        for (int i = 0; i < writes.size(); i++) {
            Item there = items.get(writes.get(i).key());
            if (!holds(writes.get(i).condition(), there)) {
                return new Outcome.Refused(i, there);
            }
        }
        writes.forEach(this::apply);
        return Outcome.COMMITTED;
    }

    /** Everything in the table, in key order: for comparing two runs. */
    public synchronized List<Item> everything() {
        return new ArrayList<>(items.values());
    }

    private void apply(Write write) {
        switch (write) {
            case Write.Put(Item item, _) -> items.put(item.key(), item);
            case Write.Delete(Key key, _) -> items.remove(key);
            case Write.Check _ -> {}
        }
    }

    private static boolean holds(Condition condition, @Nullable Item there) {
        return switch (condition) {
            case Condition.Always _ -> true;
            case Condition.Absent _ -> there == null;
            case Condition.Equals(String attribute, Value value) ->
                    there != null && value.equals(there.attributes().get(attribute));
        };
    }

    private static Key place(Item item) {
        return Objects.requireNonNull(item.index());
    }

    private static boolean begins(Key key, String pk, String skPrefix) {
        return key.pk().equals(pk) && key.sk().startsWith(skPrefix);
    }
}
