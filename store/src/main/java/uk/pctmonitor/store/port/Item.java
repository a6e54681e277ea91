package uk.pctmonitor.store.port;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One item of the table.
 *
 * @param key where it is
 * @param index where the index shows it, null when the index leaves it out (sparse)
 * @param attributes everything else, by name; two items are equal when all three parts are
 */
public record Item(Key key, @Nullable Key index, SortedMap<String, Value> attributes) {

    /** Names that an attribute can't have, because the engines use them for the keys. */
    public static final Set<String> RESERVED = Set.of("pk", "sk", "ipk", "isk");

    public Item {
        if (attributes.containsKey("")) {
            throw new IllegalArgumentException("an attribute without a name");
        }
        if (attributes.keySet().stream().anyMatch(RESERVED::contains)) {
            throw new IllegalArgumentException("an attribute named as a key: " + attributes);
        }
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** The text under the name. */
    public Optional<String> text(String name) {
        return attributes.get(name) instanceof Value.Text(String text)
                ? Optional.of(text)
                : Optional.empty();
    }

    /** The number under the name. */
    public Optional<BigDecimal> number(String name) {
        return attributes.get(name) instanceof Value.Num(BigDecimal number)
                ? Optional.of(number)
                : Optional.empty();
    }

    /** This item with one attribute set to another value. */
    public Item with(String name, Value value) {
        TreeMap<String, Value> changed = new TreeMap<>(attributes);
        changed.put(name, value);
        return new Item(key, index, changed);
    }

    /** This item shown elsewhere in the index; null takes it out. */
    public Item indexedAt(@Nullable Key place) {
        return new Item(key, place, attributes);
    }
}
