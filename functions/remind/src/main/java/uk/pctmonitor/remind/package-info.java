/**
 * Does what a day brings: plans begin, stages change, alerts are told again, people are reminded.
 * Start at {@link uk.pctmonitor.remind.RemindPeople}.
 */
@NullMarked
package uk.pctmonitor.remind;

import org.jspecify.annotations.NullMarked;
