package uk.pctmonitor.report.standing;

import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.plan.Plan;

/**
 * An organisation that was red on a metric and is green now, as an example to others (S3.15).
 *
 * @param red the last quarter in which it was red
 * @param green the quarter since which it has been green
 * @param plans the plans of its own that answered for the metric, in order; none when it had none
 */
public record Recovery(Organisation organisation, Quarter red, Quarter green, List<Plan> plans) {
    public Recovery {
        plans = List.copyOf(plans);
    }
}
