/** Tests of the remind function's event, wiring and handler. */
@NullMarked
package uk.pctmonitor.remind.lambda;

import org.jspecify.annotations.NullMarked;
