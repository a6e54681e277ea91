/**
 * The plan tracker of an SHA: every plan of its PCTs with its milestones on a time line. Start at
 * {@link uk.pctmonitor.report.page.plans.PlansPages}.
 */
@NullMarked
package uk.pctmonitor.report.page.plans;

import org.jspecify.annotations.NullMarked;
