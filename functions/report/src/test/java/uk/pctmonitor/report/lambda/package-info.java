/** Tests of the report function's events, wiring and handler. */
@NullMarked
package uk.pctmonitor.report.lambda;

import org.jspecify.annotations.NullMarked;
