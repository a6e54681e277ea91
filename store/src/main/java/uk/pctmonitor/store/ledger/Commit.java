package uk.pctmonitor.store.ledger;

import org.jspecify.annotations.Nullable;

/** How an attempt to finish a file version ended. */
public sealed interface Commit {

    /** It is finished, as meant; perhaps by an earlier call whose answer was lost. */
    record Done(LedgerEntry entry) implements Commit {}

    /**
     * The hold was taken over by another worker; nothing was written.
     *
     * @param found the entry as it is now
     */
    record Lost(@Nullable LedgerEntry found) implements Commit {}

    /**
     * The hold is still ours, but something that the writes rest on has changed since it was read;
     * nothing was written. Read again and decide again.
     */
    record Moved() implements Commit {}
}
