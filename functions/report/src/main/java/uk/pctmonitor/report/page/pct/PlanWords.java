package uk.pctmonitor.report.page.pct;

import java.util.List;
import java.util.stream.Collectors;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.CrossFinding.RedWithoutPlan;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.report.page.Links;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.pct.PctView.Link;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.plan.PlanRow;

/** How the plans of a PCT answer for one metric. */
record PlanWords(PctStanding pct, Quarter quarter, Links links) {

    /** Such as {@code in delivery, 12 days late}; empty when there is none and none is missing. */
    String status(String metric) {
        String states =
                rows(metric).stream()
                        .filter(row -> row.plan().state().isOpen())
                        .map(PlanWords::state)
                        .collect(Collectors.joining("; "));
        boolean missing =
                pct.misfits().stream()
                        .anyMatch(each ->
                                each instanceof RedWithoutPlan red && red.subject().equals(metric));
        if (missing) {
            return states.isEmpty() ? "red without a plan" : states + "; red without a plan";
        }
        return states;
    }

    private static String state(PlanRow row) {
        return row.plan().state().label()
                + (row.daysLate() == 0
                        ? ""
                        : ", %d day%s late"
                                .formatted(row.daysLate(), row.daysLate() == 1 ? "" : "s"));
    }

    /** The plans that have still to be seen through. */
    List<Link> open(String metric) {
        return rows(metric).stream()
                .map(PlanRow::plan)
                .filter(plan -> plan.state().isOpen())
                .map(this::link)
                .toList();
    }

    Link link(Plan plan) {
        return new Link(
                plan.id().toString(),
                links.to(PagePath.plan(quarter, pct.sha(), plan.id().toString())));
    }

    private List<PlanRow> rows(String metric) {
        return pct.plans().stream().filter(row -> row.plan().finding(metric).isPresent()).toList();
    }
}
