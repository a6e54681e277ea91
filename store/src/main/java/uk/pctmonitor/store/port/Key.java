package uk.pctmonitor.store.port;

/**
 * The primary key of an item.
 *
 * @param pk partition, such as {@code ORG#5A3}
 * @param sk place in the partition, such as {@code RETURN#cover#2013/14 Q1#...}; sorts by code
 *     points
 */
public record Key(String pk, String sk) {
    public Key {
        if (pk.isEmpty() || sk.isEmpty()) {
            throw new IllegalArgumentException("neither part of a key may be empty");
        }
    }
}
