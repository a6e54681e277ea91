package uk.pctmonitor.store.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The table in memory, exact and thread-safe: every call is one step. */
public final class MemoryTable implements MonitorTable {

    private static final Comparator<Key> IN_ORDER =
            Comparator.comparing(Key::pk, MemoryTable::byCodePoints)
                    .thenComparing(Key::sk, MemoryTable::byCodePoints);

    /** No sort key is smaller. */
    private static final String FIRST = "\u0000";

    private final TreeMap<Key, Item> items = new TreeMap<>(IN_ORDER);

    /** Where the index shows which item. */
    private record Place(Key index, Key key) {}

    private final TreeSet<Place> index =
            new TreeSet<>(
                    Comparator.comparing(Place::index, IN_ORDER)
                            .thenComparing(Place::key, IN_ORDER));

    /** Another table with the same in it. */
    public synchronized MemoryTable copy() {
        MemoryTable copy = new MemoryTable();
        copy.items.putAll(items);
        copy.index.addAll(index);
        return copy;
    }

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
        return items.tailMap(from(pk, skPrefix)).values().stream()
                .takeWhile(item -> begins(item.key(), pk, skPrefix))
                .toList();
    }

    @Override
    public synchronized List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        Key from = from(indexPk, indexSkPrefix);
        return index.tailSet(new Place(from, new Key(FIRST, FIRST))).stream()
                .takeWhile(place -> begins(place.index(), indexPk, indexSkPrefix))
                .map(Place::key)
                .toList();
    }

    @Override
    public synchronized void putAll(List<Item> all) {
        all.forEach(item -> put(ItemSize.checked(item)));
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
            case Write.Put(Item item, _) -> put(item);
            case Write.Delete(Key key, _) -> leave(items.remove(key));
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

    private void put(Item item) {
        leave(items.put(item.key(), item));
        if (item.index() != null) {
            index.add(new Place(item.index(), item.key()));
        }
    }

    /** Takes what was replaced or removed out of the index. */
    private void leave(@Nullable Item gone) {
        if (gone != null && gone.index() != null) {
            index.remove(new Place(gone.index(), gone.key()));
        }
    }

    private static Key from(String pk, String skPrefix) {
        return new Key(pk, skPrefix.isEmpty() ? FIRST : skPrefix);
    }

    private static boolean begins(Key key, String pk, String skPrefix) {
        return key.pk().equals(pk) && key.sk().startsWith(skPrefix);
    }

    /** As DynamoDB and SQLite sort; Java's own order differs above U+FFFF. */
    private static int byCodePoints(String a, String b) {
        int both = Math.min(a.length(), b.length());
        for (int i = 0; i < both; i++) {
            int difference = rank(a.charAt(i)) - rank(b.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return a.length() - b.length();
    }

    /** Halves of characters above U+FFFF come after everything else. */
    private static int rank(char unit) {
        return unit < Character.MIN_SURROGATE
                ? unit
                : unit > Character.MAX_SURROGATE ? unit - 0x800 : unit + 0x2000;
    }
}
