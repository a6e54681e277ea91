/**
 * The assess function on Lambda: its event, its wiring, its handler. Start at {@link
 * uk.pctmonitor.assess.lambda.AssessHandler}.
 */
@NullMarked
package uk.pctmonitor.assess.lambda;

import org.jspecify.annotations.NullMarked;
