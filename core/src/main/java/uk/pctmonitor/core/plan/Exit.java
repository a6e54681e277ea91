package uk.pctmonitor.core.plan;

import java.util.List;
import uk.pctmonitor.core.plan.PlanDecision.Refused;
import uk.pctmonitor.core.plan.PlanDecision.Taken;

/** How a plan comes to its end: seen in figures and milestones, confirmed by the SHA. */
final class Exit {

    private Exit() {}

    /** The SHA may also confirm what it refused before, as long as the criteria are met. */
    static PlanDecision confirm(Plan plan, PlanPolicy policy) {
        ExitCriteria criteria = ExitCriteria.of(plan);
        if (!criteria.areMet()) {
            return new Refused(
                    PlanRule.EXIT_NOT_SEEN,
                    "%s is %s and can't end yet: %s."
                            .formatted(plan.id(), Refusals.standing(plan), criteria.missing()),
                    "It is put to the SHA by itself once every figure has been green for %d"
                                    .formatted(policy.exitQuarters())
                            + " quarters in a row without a special cause for concern, and every"
                            + " mandatory milestone is done.");
        }
        return plan.state() == PlanState.EXIT_REVIEW
                ? new Taken(List.of(new PlanEvent.Closed()))
                : new Taken(List.of(new PlanEvent.ExitSeen(), new PlanEvent.Closed()));
    }

    static PlanDecision refuse(Plan plan, String reason) {
        return reason.isBlank()
                ? new Refused(
                        PlanRule.NO_REASON,
                        "To keep %s from its end takes a reason, and none is given."
                                .formatted(plan.id()),
                        "Say in a sentence what is still missing.")
                : new Taken(List.of(new PlanEvent.ExitRefused(reason)));
    }

    /**
     * What an act means for the end of a plan: it is put to the SHA when the act was the last thing
     * missing, and taken back when the act undid the criteria. One that the SHA refused is not put
     * to it again by an act that changes nothing about it.
     */
    static List<PlanEvent> brought(Plan before, Plan after) {
        ExitCriteria criteria = ExitCriteria.of(after);
        boolean review = after.state() == PlanState.EXIT_REVIEW;
        if (review && !criteria.areMet()) {
            return List.of(new PlanEvent.ExitRefused(criteria.missing()));
        }
        boolean reached = criteria.areMet() && !ExitCriteria.of(before).areMet();
        return reached && !review && after.state().isOpen()
                ? List.of(new PlanEvent.ExitSeen())
                : List.of();
    }
}
