/**
 * Every promise of docs/reliability.md that a store can show, checked in one place. Start at {@link
 * uk.pctmonitor.local.check.Promises}.
 */
@NullMarked
package uk.pctmonitor.local.check;

import org.jspecify.annotations.NullMarked;
