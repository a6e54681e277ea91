package uk.pctmonitor.report.standing.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanHistory;

/** What a plan promised when it was agreed first. */
final class FirstPromise {

    private FirstPromise() {}

    /**
     * The days of milestones that have been moved since, by number.
     *
     * @param history everything that happened to the plan, in order
     */
    static SortedMap<String, LocalDate> of(Plan plan, List<PlanEntry> history) {
        SortedMap<String, LocalDate> moved = new TreeMap<>();
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).event() instanceof PlanEvent.Agreed) {
                Plan agreed = PlanHistory.replay(plan.id(), history.subList(0, i + 1));
                agreed.milestones().forEach(each -> moved.put(each.number(), each.when().first()));
                break;
            }
        }
        for (Milestone each : plan.milestones()) {
            moved.remove(each.number(), each.when().first());
        }
        moved.keySet()
                .removeIf(number ->
                        plan.milestones().stream().noneMatch(each -> each.number().equals(number)));
        return moved;
    }
}
