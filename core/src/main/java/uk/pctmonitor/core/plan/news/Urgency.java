package uk.pctmonitor.core.plan.news;

import uk.pctmonitor.core.plan.PlanEvent;

/** Which news a subject leads with: what asks for an act comes first. */
enum Urgency {
    ASKS_FOR_A_DECISION,
    ASKS_FOR_A_PLAN,
    STOPS,
    ENDS,
    GOES_ON;

    static Urgency of(PlanEvent event) {
        return switch (event) {
            case PlanEvent.Submitted _, PlanEvent.RevisionProposed _, PlanEvent.ExitSeen _ ->
                    ASKS_FOR_A_DECISION;
            case PlanEvent.Required _,
                    PlanEvent.FindingAdded _,
                    PlanEvent.FindingWorsened _,
                    PlanEvent.Returned _ ->
                    ASKS_FOR_A_PLAN;
            case PlanEvent.Objected _, PlanEvent.ExitRefused _ -> STOPS;
            case PlanEvent.Closed _, PlanEvent.Superseded _ -> ENDS;
            case PlanEvent.FindingSettled _,
                    PlanEvent.Drafted _,
                    PlanEvent.Signed _,
                    PlanEvent.Withdrawn _,
                    PlanEvent.Agreed _,
                    PlanEvent.Started _,
                    PlanEvent.Progressed _ ->
                    GOES_ON;
        };
    }
}
