/**
 * Quarters, financial years, London dates, working days and deadlines (rules.md 4.10). Start at
 * {@link uk.pctmonitor.core.calendar.Quarter#parse}.
 */
@NullMarked
package uk.pctmonitor.core.calendar;

import org.jspecify.annotations.NullMarked;
