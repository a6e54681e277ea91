/**
 * The table as it was known at the end of an earlier day. Entry point: {@link
 * uk.pctmonitor.report.known.AsKnown}.
 */
@NullMarked
package uk.pctmonitor.report.known;

import org.jspecify.annotations.NullMarked;
