/**
 * The page of one PCT in one quarter. Entry point: {@link uk.pctmonitor.report.page.pct.PctPages}.
 */
@NullMarked
package uk.pctmonitor.report.page.pct;

import org.jspecify.annotations.NullMarked;
