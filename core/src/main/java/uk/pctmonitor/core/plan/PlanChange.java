package uk.pctmonitor.core.plan;

import java.util.List;

/**
 * What the figures do to one plan.
 *
 * @param plan its id; a new one's first event is {@link PlanEvent.Required}
 * @param events in order, at least one
 */
public record PlanChange(PlanId plan, List<PlanEvent> events) {
    public PlanChange {
        events = List.copyOf(events);
    }
}
