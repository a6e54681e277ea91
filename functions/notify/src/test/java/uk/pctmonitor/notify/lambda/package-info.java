/** Tests of the notify function's event, wiring and handler. */
@NullMarked
package uk.pctmonitor.notify.lambda;

import org.jspecify.annotations.NullMarked;
