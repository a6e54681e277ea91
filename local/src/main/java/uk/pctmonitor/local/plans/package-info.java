/** One plan in words for the terminal. Start at {@link uk.pctmonitor.local.plans.PlanLines}. */
@NullMarked
package uk.pctmonitor.local.plans;

import org.jspecify.annotations.NullMarked;
