package uk.pctmonitor.report.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.plan.CrossFinding;
import uk.pctmonitor.report.lights.SixLights;
import uk.pctmonitor.report.standing.plan.PlanRow;

/**
 * How one organisation stands.
 *
 * @param day London date of what is known
 * @param sha code of who answers for it at the quarter's end; its own where it answers to nobody
 * @param formerArea whether it has closed and is reported on as an area
 * @param returns one for each collection that is expected of it or that ever came
 * @param metrics those in force in the quarter of these collections, in catalogue order
 * @param alerts its alerts on the day
 * @param plans every plan that it has or had, in order
 * @param misfits what does not fit together between figures and plans
 */
public record PctStanding(
        Organisation organisation,
        LocalDate day,
        Quarter quarter,
        String sha,
        boolean formerArea,
        List<ReturnStanding> returns,
        List<MetricStanding> metrics,
        SixLights lights,
        AlertBook alerts,
        List<PlanRow> plans,
        List<CrossFinding> misfits) {

    /** So long before it closes an organisation counts as outgoing. */
    public static final int OUTGOING_MONTHS = 12;

    public PctStanding {
        returns = List.copyOf(returns);
        metrics = List.copyOf(metrics);
        plans = List.copyOf(plans);
        misfits = List.copyOf(misfits);
    }

    /** Its code. */
    public String code() {
        return organisation.code();
    }

    /** How it stands in the metric; empty when the metric is not asked of it. */
    public Optional<MetricStanding> metric(String code) {
        return metrics.stream().filter(each -> each.metric().code().equals(code)).findFirst();
    }

    /** Whether it has closed by the day, or closes within the twelve months after it. */
    public boolean isOutgoing() {
        LocalDate closed = organisation.closed();
        return closed != null && !closed.isAfter(day.plusMonths(OUTGOING_MONTHS));
    }

    /** The plans that have still to be seen through. */
    public List<PlanRow> openPlans() {
        return plans.stream().filter(each -> each.plan().state().isOpen()).toList();
    }
}
