package uk.pctmonitor.store.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.plan.Actor;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanHistory;
import uk.pctmonitor.core.plan.PlanId;

/**
 * What happens to one plan in one transaction.
 *
 * @param before the plan as it was read, null when it begins here
 * @param after the plan as it will be, null while nothing has happened to a plan that is not there
 * @param entries what happens, in order
 */
public record PlanChapter(
        PlanId id, @Nullable Head before, @Nullable Plan after, List<PlanEntry> entries) {

    public PlanChapter {
        entries = List.copyOf(entries);
    }

    /** Nothing has happened yet to the plan that was read. */
    public static PlanChapter of(Head read) {
        return new PlanChapter(read.plan().id(), read, read.plan(), List.of());
    }

    /** A plan that is not there yet. */
    public static PlanChapter none(PlanId id) {
        return new PlanChapter(id, null, null, List.of());
    }

    /** With more events by the actor on the day. */
    public PlanChapter then(LocalDate on, Actor actor, List<PlanEvent> events) {
        Plan plan = after;
        List<PlanEntry> all = new ArrayList<>(entries);
        for (PlanEvent event : events) {
            PlanEntry entry = new PlanEntry(plan == null ? 1 : plan.events() + 1, on, actor, event);
            plan = PlanHistory.after(id, plan, entry);
            all.add(entry);
        }
        return new PlanChapter(id, before, plan, all);
    }

    /** Whether anything happens. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean begins() {
        return before == null && after != null;
    }

    boolean ends() {
        return after != null
                && !after.state().isOpen()
                && (before == null || before.plan().state().isOpen());
    }
}
