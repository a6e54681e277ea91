package uk.pctmonitor.core.alert;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.Rag;

/** What becomes of an alert, and whether people are told. The reason is part of the answer. */
public sealed interface Decision {

    /** The alert's state afterwards. */
    AlertState after();

    /** Nobody is told; the state may still have moved on, for instance to a newer quarter. */
    record Silent(AlertState after) implements Decision {}

    /**
     * People are told.
     *
     * @param change what happened
     * @param closing why it closed; for another change of level CORRECTED or TARGET_CHANGED where
     *     that and not performance made it; else null
     * @param from level before, GREEN when there was no alert
     * @param to level now
     */
    record Told(
            AlertState after,
            Transition.Change change,
            Transition.@Nullable Closing closing,
            Rag from,
            Rag to)
            implements Decision {}
}
