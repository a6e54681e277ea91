/**
 * Charts as plain geometry, worked out before anything is drawn: the same figures give the same
 * bytes. Start at {@link uk.pctmonitor.report.chart.XmrDrawing}.
 */
@NullMarked
package uk.pctmonitor.report.chart;

import org.jspecify.annotations.NullMarked;
