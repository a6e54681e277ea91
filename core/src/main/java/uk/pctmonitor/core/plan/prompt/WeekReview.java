package uk.pctmonitor.core.plan.prompt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.plan.BarrierCounts;
import uk.pctmonitor.core.plan.CrossFinding;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.core.plan.FitForPurposeClock;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.SlipForecast;
import uk.pctmonitor.core.plan.Stage;

/**
 * What a SHA looks through once a week: where figures and plans do not fit together, and every open
 * plan.
 *
 * @param findings in the order of the three questions
 * @param plans in the order of their ids
 * @param barriers why milestones are missed
 */
public record WeekReview(
        List<CrossFinding> findings, List<Standing> plans, BarrierCounts barriers) {
    public WeekReview {
        findings = List.copyOf(findings);
        plans = List.copyOf(plans);
    }

    /**
     * One plan.
     *
     * @param next the duty that is due first, null when nothing is
     * @param stage of its category
     */
    public record Standing(
            Plan plan,
            @Nullable Duty next,
            Stage stage,
            FitForPurposeClock clock,
            SlipForecast forecast) {}
}
