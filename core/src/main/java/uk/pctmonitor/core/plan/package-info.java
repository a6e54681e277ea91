/**
 * Recovery, development and action plans: from the failure that requires one to the figures that
 * show its effect (rules.md 4.8), the reminders on the way (4.8) and the ladder of escalation
 * (4.5). Entry points: {@code PlanLifecycle} decides what an act or a figure does to a plan, {@code
 * ReminderSchedule} when whom to remind, {@code Ladder} at which stage a category stands.
 */
@NullMarked
package uk.pctmonitor.core.plan;

import org.jspecify.annotations.NullMarked;
