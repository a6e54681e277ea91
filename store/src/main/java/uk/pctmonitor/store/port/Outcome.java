package uk.pctmonitor.store.port;

import org.jspecify.annotations.Nullable;

/** How a transaction ended. */
public sealed interface Outcome {

    /** Everything was written. */
    record Committed() implements Outcome {}

    /**
     * Nothing was written, because a condition did not hold. After a lost response this may be our
     * own earlier write: compare {@code found} with what was meant (docs/reliability).
     *
     * @param write index of the first write whose condition failed
     * @param found the item that was in place, null when there was none
     */
    record Refused(int write, @Nullable Item found) implements Outcome {}

    Outcome COMMITTED = new Committed();
}
