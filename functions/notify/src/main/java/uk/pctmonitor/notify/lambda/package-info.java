/**
 * The notify function on Lambda: its event, its wiring, its handler. Start at {@link
 * uk.pctmonitor.notify.lambda.NotifyHandler}.
 */
@NullMarked
package uk.pctmonitor.notify.lambda;

import org.jspecify.annotations.NullMarked;
