/** Tests of what is kept of reminders and of the ladder. */
@NullMarked
package uk.pctmonitor.store.reminders;

import org.jspecify.annotations.NullMarked;
