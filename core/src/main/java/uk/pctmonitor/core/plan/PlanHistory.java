package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds events up to the plan they make. Nothing else decides what a plan is. */
public final class PlanHistory {

    private PlanHistory() {}

    /**
     * The plan that these events make.
     *
     * @param entries all of them, in order, at least one
     * @throws IllegalArgumentException when one is missing, or the first does not begin a plan
     */
    public static Plan replay(PlanId id, List<PlanEntry> entries) {
        Plan plan = null;
        for (PlanEntry entry : entries) {
            plan = after(id, plan, entry);
        }
        if (plan == null) {
            throw new IllegalArgumentException(id + " has no events");
        }
        return plan;
    }

    /**
     * The plan after one more event.
     *
     * @param before the plan so far, null before the first event
     * @throws IllegalArgumentException when the entry is not the next one
     */
    public static Plan after(PlanId id, @Nullable Plan before, PlanEntry entry) {
        if (entry.number() != (before == null ? 1 : before.events() + 1)) {
            throw new IllegalArgumentException(
                    "%s lacks the event before %d".formatted(id, entry.number()));
        }
        if (before != null) {
            PlanFields fields = new PlanFields(before);
            new PlanChanging(fields, entry).happen();
            return fields.plan(entry.number());
        }
        if (entry.event() instanceof PlanEvent.Required begun) {
            return new PlanFields(id, begun, entry.on()).plan(entry.number());
        }
        throw new IllegalArgumentException(id + " does not begin with what requires it");
    }

    /** The plan after what came of one act, or of one look at the figures. */
    static Plan after(Plan before, LocalDate on, Actor actor, List<PlanEvent> events) {
        Plan plan = before;
        for (PlanEvent event : events) {
            plan = after(plan.id(), plan, new PlanEntry(plan.events() + 1, on, actor, event));
        }
        return plan;
    }
}
