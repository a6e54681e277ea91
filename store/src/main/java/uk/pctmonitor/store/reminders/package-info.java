/**
 * What people have been told because a day came, kept apart from what it was about so that a
 * reminder and an act never stand in each other's way; and the ladder of escalation. Start at
 * {@link uk.pctmonitor.store.reminders.Told}.
 */
@NullMarked
package uk.pctmonitor.store.reminders;

import org.jspecify.annotations.NullMarked;
