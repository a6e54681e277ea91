/**
 * How things stand on a day, as pages show it. Entry point: {@link
 * uk.pctmonitor.report.standing.Standings}.
 */
@NullMarked
package uk.pctmonitor.report.standing;

import org.jspecify.annotations.NullMarked;
