package uk.pctmonitor.store.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one table, on whatever engine. Reads of the base table are consistent; the index may lag and
 * only finds work. Every call may throw {@link TableUnavailableException} after its own bounded
 * retries.
 */
public interface MonitorTable {

    /** The item with the key, read consistently. */
    Optional<Item> get(Key key);

    /**
     * The items with these keys, read consistently; keys without an item are left out. Any number
     * of keys.
     */
    Map<Key, Item> getAll(Collection<Key> keys);

    /**
     * All items of the partition whose sort key begins so, in sort key order, read consistently.
     */
    List<Item> query(String pk, String skPrefix);

    /**
     * The primary keys of the items that the index shows in this partition with a sort key
     * beginning so, in index order. May lag behind the base table.
     */
    List<Key> queryIndex(String indexPk, String indexSkPrefix);

    /**
     * Puts all the items, in no particular order and not atomically; returns when every one is in.
     * Only for items whose bytes follow from their key, so that doing it twice changes nothing.
     *
     * @throws InvalidWriteException when an item is too large; others may have been put
     */
    void putAll(List<Item> items);

    /**
     * Does all the writes or none of them. At most 100 writes, each of another key.
     *
     * @return whether it was committed, or which condition did not hold
     * @throws InvalidWriteException when no engine will ever take it; nothing was written
     */
    Outcome transact(List<Write> writes);
}
