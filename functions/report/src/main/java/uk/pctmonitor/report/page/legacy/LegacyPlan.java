package uk.pctmonitor.report.page.legacy;

import java.util.List;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.report.page.pack.PlanLine;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.plan.PlanRow;

/**
 * An open plan that is left behind.
 *
 * @param accountable who answers for delivery
 * @param milestones in their order, none before the plan was written
 */
public record LegacyPlan(PlanLine line, String accountable, List<MilestoneLine> milestones) {

    public LegacyPlan {
        milestones = List.copyOf(milestones);
    }

    static LegacyPlan of(Scene scene, PlanRow row) {
        Plan plan = row.plan();
        return new LegacyPlan(
                PlanLine.of(
                        row,
                        scene.catalogue().plans(),
                        scene.catalogue().deadlines().workingDays(),
                        scene.day()),
                scene.catalogue()
                        .register()
                        .named(plan.standing().map(PlanText::accountable).orElse(plan.id().org())),
                plan.milestones().stream()
                        .map(each -> MilestoneLine.of(plan, each, scene.day()))
                        .toList());
    }
}
