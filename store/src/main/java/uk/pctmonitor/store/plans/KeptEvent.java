package uk.pctmonitor.store.plans;

import java.util.List;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.store.port.Key;

/**
 * An event of a plan as history keeps it.
 *
 * @param told outbox entries that tell of it, none when nobody is to be told
 */
public record KeptEvent(PlanEntry entry, List<Key> told) {
    public KeptEvent {
        told = List.copyOf(told);
    }
}
