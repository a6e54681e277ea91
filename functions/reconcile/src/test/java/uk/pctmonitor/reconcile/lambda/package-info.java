/** Tests of the reconcile function's event, wiring and handler. */
@NullMarked
package uk.pctmonitor.reconcile.lambda;

import org.jspecify.annotations.NullMarked;
