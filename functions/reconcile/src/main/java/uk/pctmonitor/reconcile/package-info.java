/**
 * Compares what the records say with what is really there, once a day. Start at {@link
 * uk.pctmonitor.reconcile.ReconcileRecords}.
 */
@NullMarked
package uk.pctmonitor.reconcile;

import org.jspecify.annotations.NullMarked;
