/**
 * Plans as their SHA sees them on a day. Start at {@link
 * uk.pctmonitor.report.standing.plan.PlanBoard}.
 */
@NullMarked
package uk.pctmonitor.report.standing.plan;

import org.jspecify.annotations.NullMarked;
