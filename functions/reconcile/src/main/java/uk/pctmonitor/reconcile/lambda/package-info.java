/**
 * The reconcile function on Lambda: its event, its wiring, its handler. Start at {@link
 * uk.pctmonitor.reconcile.lambda.ReconcileHandler}.
 */
@NullMarked
package uk.pctmonitor.reconcile.lambda;

import org.jspecify.annotations.NullMarked;
