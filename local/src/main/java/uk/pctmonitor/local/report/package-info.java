/**
 * What the store holds, worked out again for people and spreadsheets. Start at {@link
 * uk.pctmonitor.local.report.Figures}.
 */
@NullMarked
package uk.pctmonitor.local.report;

import org.jspecify.annotations.NullMarked;
