package uk.pctmonitor.remind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanLifecycle;
import uk.pctmonitor.store.plans.Head;
import uk.pctmonitor.store.plans.PlanChapter;
import uk.pctmonitor.store.plans.PlanCommit;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.Write;

/** The open plans, each begun on its day. Plans that have ended are never read. */
final class OpenPlans {
    private final Day day;
    private final Plans plans;
    private final PlanLifecycle lifecycle;
    private final TreeMap<PlanId, Plan> open = new TreeMap<>();

    OpenPlans(Day day) {
        this.day = day;
        this.plans = new Plans(day.table());
        this.lifecycle = new PlanLifecycle(day.catalogue().plans(), day.workingDays());
    }

    /** Finds them all, and begins those whose start has come. */
    void find(Tally tally) {
        for (String body : day.bodies()) {
            plans.under(body).forEach(plan -> open.put(plan.id(), plan));
        }
        for (Plan plan : List.copyOf(open.values())) {
            if (!lifecycle.onDay(plan, day.date()).isEmpty()) {
                begin(plan.id(), tally);
                again(plan.id());
            }
        }
    }

    private void begin(PlanId id, Tally tally) {
        boolean done = day.commit(id.toString(), () -> begun(id));
        if (done) {
            tally.started();
        }
    }

    private List<Write> begun(PlanId id) {
        Head head = plans.heads(List.of(id)).get(id);
        if (head == null || !head.plan().state().isOpen()) {
            return List.of();
        }
        List<PlanEvent> events = lifecycle.onDay(head.plan(), day.date());
        PlanChapter chapter = PlanChapter.of(head).then(day.date(), PlanEntry.FIGURES, events);
        return new PlanCommit(day.now(), day::sha, null).writes(List.of(chapter), new TreeMap<>());
    }

    /** The plan as it stands now, consistently; empty once it has ended. */
    Optional<Plan> again(PlanId id) {
        Optional<Plan> now = plans.find(id).filter(plan -> plan.state().isOpen());
        now.ifPresentOrElse(plan -> open.put(id, plan), () -> open.remove(id));
        return now;
    }

    /** Reads these again in one go; what has ended is among them no more. */
    void again(Collection<PlanId> ids) {
        Map<PlanId, Head> heads = plans.heads(ids);
        ids.forEach(open::remove);
        heads.forEach((id, head) -> {
            if (head.plan().state().isOpen()) {
                open.put(id, head.plan());
            }
        });
    }

    /** Reads the organisation's open plans again, those that have begun since among them. */
    void again(String org) {
        open.keySet().removeIf(id -> id.org().equals(org));
        plans.open(org).forEach(plan -> open.put(plan.id(), plan));
    }

    /** The plans of these names, open or not. */
    Collection<Plan> whatever(Collection<PlanId> ids) {
        return plans.heads(ids).values().stream().map(Head::plan).toList();
    }

    /** In the order of their ids. */
    List<Plan> all() {
        return List.copyOf(open.values());
    }

    Optional<Plan> find(PlanId id) {
        return Optional.ofNullable(open.get(id));
    }

    List<Plan> of(String org) {
        return open.values().stream().filter(each -> each.id().org().equals(org)).toList();
    }

    /** Those of the organisations that answer to the body on the day. */
    List<Plan> under(String sha) {
        List<Plan> found = new ArrayList<>();
        open.values().stream()
                .filter(each -> day.sha(each.id().org()).equals(sha))
                .sorted(Comparator.comparing(Plan::id))
                .forEach(found::add);
        return found;
    }
}
