package uk.pctmonitor.core.plan;

import java.util.List;

/** What comes of an act. */
public sealed interface PlanDecision {

    /**
     * It is done.
     *
     * @param events what happens, in order; at least one
     */
    record Taken(List<PlanEvent> events) implements PlanDecision {
        public Taken {
            events = List.copyOf(events);
        }
    }

    /**
     * It is not.
     *
     * @param rule which rule refuses it
     * @param problem one sentence that names the rule in words and the plan's state
     * @param fix one sentence: what can be done instead
     */
    record Refused(PlanRule rule, String problem, String fix) implements PlanDecision {}
}
