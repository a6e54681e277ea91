/**
 * The figures in force with their verdicts, worked out anew. Entry point: {@link
 * uk.pctmonitor.report.figures.Figures}.
 */
@NullMarked
package uk.pctmonitor.report.figures;

import org.jspecify.annotations.NullMarked;
