/**
 * Workbooks (.xlsx) to rows. Start at {@link uk.pctmonitor.readers.xlsx.WorkbookRows}. The bytes
 * are looked through by {@link uk.pctmonitor.readers.xlsx.ZipScan} before anything interprets them;
 * Apache POI is loaded by nothing else.
 */
@NullMarked
package uk.pctmonitor.readers.xlsx;

import org.jspecify.annotations.NullMarked;
