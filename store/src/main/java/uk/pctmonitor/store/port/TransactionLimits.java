package uk.pctmonitor.store.port;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every engine asks of a transaction, so that none takes what another would not. */
public final class TransactionLimits {

    public static final int MOST_WRITES = 100;

    /** All items together. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    private TransactionLimits() {}

    /**
     * Checks the number of writes, that each has another key, and the sizes of the items.
     *
     * @throws InvalidWriteException when something is against the limits
     */
    public static void check(List<Write> writes) {
        if (writes.size() > MOST_WRITES) {
            throw new InvalidWriteException(
                    "%d writes in one transaction, at most %d."
                            .formatted(writes.size(), MOST_WRITES));
        }
        Set<Key> keys = new HashSet<>();
        long bytes = 0;
        for (Write write : writes) {
            if (!keys.add(write.key())) {
                throw new InvalidWriteException(
                        "Two writes of %s in one transaction.".formatted(write.key()));
            }
            if (write instanceof Write.Put(Item item, _)) {
                bytes += ItemSize.of(ItemSize.checked(item));
            }
        }
        if (bytes > MOST_BYTES) {
            throw new InvalidWriteException(
                    "A transaction of %,d bytes, at most %,d.".formatted(bytes, MOST_BYTES));
        }
    }
}
