/**
 * Plans as they are kept: what has happened to each, what that adds up to, and the register of each
 * organisation's plans. Start at {@link uk.pctmonitor.store.plans.Plans} to read, and at {@link
 * uk.pctmonitor.store.plans.PlanCommit} to write.
 */
@NullMarked
package uk.pctmonitor.store.plans;

import org.jspecify.annotations.NullMarked;
