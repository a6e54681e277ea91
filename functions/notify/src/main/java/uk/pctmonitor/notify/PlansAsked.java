package uk.pctmonitor.notify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.MonitorTable;

/** The plans that changes of alerts ask for. */
final class PlansAsked {

    private final Plans plans;

    PlansAsked(MonitorTable table) {
        this.plans = new Plans(table);
    }

    /** Those that answer what got worse and that nobody has handed in, by the day they are due. */
    SortedMap<LocalDate, List<String>> by(String sha, List<Transition> changes) {
        SortedMap<LocalDate, List<String>> due = new TreeMap<>();
        for (Plan plan : plans.under(sha)) {
            if (plan.state().isAwaited() && changes.stream().anyMatch(it -> asks(it, plan))) {
                due.computeIfAbsent(plan.due(), day -> new ArrayList<>()).add(plan.id().toString());
            }
        }
        return due;
    }

    private static boolean asks(Transition it, Plan plan) {
        boolean worse =
                switch (it.change()) {
                    case OPENED, WORSENED -> true;
                    default -> false;
                };
        return worse
                && it.key().org().equals(plan.id().org())
                && plan.finding(it.key().subject()).isPresent();
    }
}
