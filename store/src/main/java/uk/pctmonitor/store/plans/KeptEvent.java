package uk.pctmonitor.store.plans;

import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.port.Key;

/**
 * An event of a plan as history keeps it.
 *
 * @param told outbox entries that tell of it, none when nobody is to be told
 * @param asked the file that asked for it, empty when figures or a day brought it about
 */
public record KeptEvent(PlanEntry entry, List<Key> told, Optional<Origin> asked) {
    public KeptEvent {
        told = List.copyOf(told);
    }
}
