/** Plans as their SHA sees them on a day. */
@NullMarked
package uk.pctmonitor.report.standing.plan;

import org.jspecify.annotations.NullMarked;
