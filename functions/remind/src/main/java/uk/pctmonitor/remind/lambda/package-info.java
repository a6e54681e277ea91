/**
 * The remind function on Lambda: its event, its wiring, its handler. Start at {@link
 * uk.pctmonitor.remind.lambda.RemindHandler}.
 */
@NullMarked
package uk.pctmonitor.remind.lambda;

import org.jspecify.annotations.NullMarked;
