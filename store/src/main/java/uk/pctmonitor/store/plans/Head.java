package uk.pctmonitor.store.plans;

import uk.pctmonitor.core.plan.Plan;

/**
 * A plan as it stands in the table.
 *
 * @param plan what its events add up to
 * @param begunBy content of the file that began it ({@link PlanSource}), empty when figures did
 * @param lastBy content of the file that its last event came from, empty when it came from none
 */
public record Head(Plan plan, String begunBy, String lastBy) {}
