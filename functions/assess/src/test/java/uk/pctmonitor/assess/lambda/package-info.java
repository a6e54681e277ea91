/** Tests of the assess function's event, wiring and handler. */
@NullMarked
package uk.pctmonitor.assess.lambda;

import org.jspecify.annotations.NullMarked;
