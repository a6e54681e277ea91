package uk.pctmonitor.assess;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.store.port.Item;

/** One thing to commit. Steps are committed in their order; any prefix of them is consistent. */
sealed interface Step {

    /** How many items of their own it writes, beside the book and the outbox entry. */
    int writes();

    /** An alert has another state; told to people, or only kept. */
    record Move(AlertState after, @Nullable Transition told) implements Step {
        @Override
        public int writes() {
            return told == null ? 0 : 1;
        }
    }

    /** A return has been assessed. */
    record Keep(Item assessment) implements Step {
        @Override
        public int writes() {
            return 1;
        }
    }
}
