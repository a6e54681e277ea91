/**
 * Plans as their SHA sees them. Entry points: {@link uk.pctmonitor.local.plans.PlanBoard} for all
 * of a body, {@link uk.pctmonitor.local.plans.PlanLines} for one.
 */
@NullMarked
package uk.pctmonitor.local.plans;

import org.jspecify.annotations.NullMarked;
