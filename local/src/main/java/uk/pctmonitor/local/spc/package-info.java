/**
 * Control charts of any series in a CSV file: reading, charting and writing, one series at a time.
 * Entry point: {@link uk.pctmonitor.local.spc.SeriesCharting}.
 */
@NullMarked
package uk.pctmonitor.local.spc;

import org.jspecify.annotations.NullMarked;
