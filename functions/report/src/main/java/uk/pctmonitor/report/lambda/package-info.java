/**
 * The report function on Lambda: its events, its wiring, its handler. Start at {@link
 * uk.pctmonitor.report.lambda.ReportHandler}.
 */
@NullMarked
package uk.pctmonitor.report.lambda;

import org.jspecify.annotations.NullMarked;
