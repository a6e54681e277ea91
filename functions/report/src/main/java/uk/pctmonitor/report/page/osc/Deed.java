package uk.pctmonitor.report.page.osc;

import java.util.Comparator;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.plan.PlanState;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.plan.PlanRow;

/**
 * What is being done about a measure, as far as the public needs to know: where the plan stands,
 * and nothing of what is in it. That there is a plan says that the target was missed once, perhaps
 * in a quarter that is withheld; so it is told only of a measure that is seen to miss it now.
 */
final class Deed {

    private Deed() {}

    /** In a sentence; empty where nothing has to be done. */
    static String about(String metric, Rag rating, PctStanding pct) {
        if (!rating.isWorseThanGreen()) {
            return "";
        }
        return pct.openPlans().stream()
                .map(PlanRow::plan)
                .filter(plan -> plan.finding(metric).filter(PlanFinding::isFailing).isPresent())
                .map(Plan::state)
                .max(Comparator.naturalOrder())
                .map(Deed::words)
                .orElse("There is no plan yet to put this right.");
    }

    private static String words(PlanState state) {
        return switch (state) {
            case REQUIRED, DRAFT, RETURNED -> "A plan to put this right is being written.";
            case SUBMITTED ->
                    "A plan to put this right is waiting for the health authority's word.";
            case AGREED -> "A plan to put this right has been agreed and is about to begin.";
            case IN_DELIVERY, REVISION_PROPOSED -> "A plan to put this right is being carried out.";
            case EXIT_REVIEW -> "A plan has been carried out; it is being checked that it worked.";
            case CLOSED, SUPERSEDED -> "";
        };
    }
}
