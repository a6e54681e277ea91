package uk.pctmonitor.report.known;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * A table that is looked at and never changed, for a run that reads much of each organisation: the
 * first query of an organisation or a plan reads all there is of it, and from then on it is
 * answered from memory as it was then. Everything else is read from the table each time. Not for
 * two threads.
 */
public final class WholePartitions implements LookedAt {

    private final MonitorTable table;
    private final Map<String, Map<String, Item>> read = new HashMap<>();

    /**
     * @param table what is read, which may itself show a table in another way
     */
    public WholePartitions(MonitorTable table) {
        this.table = table;
    }

    @Override
    public Optional<Item> get(Key key) {
        return Optional.ofNullable(getAll(List.of(key)).get(key));
    }

    @Override
    public Map<Key, Item> getAll(Collection<Key> keys) {
        List<Key> unread = keys.stream().filter(key -> !read.containsKey(key.pk())).toList();
        Map<Key, Item> found = new HashMap<>();
        if (!unread.isEmpty()) {
            found.putAll(table.getAll(unread));
        }
        for (Key key : keys) {
            Item item = read.getOrDefault(key.pk(), Map.of()).get(key.sk());
            if (item != null) {
                found.put(key, item);
            }
        }
        return found;
    }

    @Override
    public List<Item> query(String pk, String skPrefix) {
        if (!isWorthIt(pk)) {
            return table.query(pk, skPrefix);
        }
        return read.computeIfAbsent(pk, this::whole).values().stream()
                .filter(item -> item.key().sk().startsWith(skPrefix))
                .toList();
    }

    @Override
    public List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        return table.queryIndex(indexPk, indexSkPrefix);
    }

    private static boolean isWorthIt(String pk) {
        return pk.startsWith("ORG#") || pk.startsWith("PLAN#");
    }

    /** In the order of the sort keys. */
    private Map<String, Item> whole(String pk) {
        Map<String, Item> items = new LinkedHashMap<>();
        table.query(pk, "").forEach(item -> items.put(item.key().sk(), item));
        return items;
    }
}
