package uk.pctmonitor.store.plans;

import uk.pctmonitor.core.plan.PlanEvent;

/** Who is told of what happens to a plan. */
public final class Telling {

    private Telling() {}

    /** Whether the contacts of the plan's organisation are told. */
    public static boolean tellsOrganisation(PlanEvent event) {
        return switch (event) {
            case PlanEvent.Required _,
                    PlanEvent.FindingAdded _,
                    PlanEvent.FindingWorsened _,
                    PlanEvent.Returned _,
                    PlanEvent.Objected _,
                    PlanEvent.Agreed _,
                    PlanEvent.Started _,
                    PlanEvent.ExitSeen _,
                    PlanEvent.ExitRefused _,
                    PlanEvent.Closed _,
                    PlanEvent.Superseded _ ->
                    true;
            case PlanEvent.FindingSettled _,
                    PlanEvent.Drafted _,
                    PlanEvent.RevisionProposed _,
                    PlanEvent.Submitted _,
                    PlanEvent.Signed _,
                    PlanEvent.Withdrawn _,
                    PlanEvent.Progressed _ ->
                    false;
        };
    }

    /**
     * Whether the contacts of the body that the organisation answers to are told. What figures
     * require stands in the body's digest already, single findings are told as the figures they are
     * about, and what the PCT and its signatories do among themselves asks nothing of the body
     * until it is handed in or agreed.
     */
    public static boolean tellsSha(PlanEvent event) {
        return switch (event) {
            case PlanEvent.Required(var category, _, _) -> category == null;
            case PlanEvent.FindingSettled _,
                    PlanEvent.FindingAdded _,
                    PlanEvent.FindingWorsened _,
                    PlanEvent.Drafted _,
                    PlanEvent.Signed _,
                    PlanEvent.Withdrawn _ ->
                    false;
            case PlanEvent.RevisionProposed _,
                    PlanEvent.Submitted _,
                    PlanEvent.Returned _,
                    PlanEvent.Objected _,
                    PlanEvent.Agreed _,
                    PlanEvent.Started _,
                    PlanEvent.Progressed _,
                    PlanEvent.ExitSeen _,
                    PlanEvent.ExitRefused _,
                    PlanEvent.Closed _,
                    PlanEvent.Superseded _ ->
                    true;
        };
    }
}
