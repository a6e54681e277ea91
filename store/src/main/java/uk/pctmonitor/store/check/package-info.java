/**
 * Checks that what is stored keeps its promises (docs/reliability.md). Start at {@link
 * uk.pctmonitor.store.check.LedgerChecker}, {@link uk.pctmonitor.store.check.ReturnsChecker},
 * {@link uk.pctmonitor.store.check.OutboxChecker} and {@link
 * uk.pctmonitor.store.check.PlansChecker}.
 */
@NullMarked
package uk.pctmonitor.store.check;

import org.jspecify.annotations.NullMarked;
