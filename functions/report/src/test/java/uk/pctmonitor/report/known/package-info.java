/** What was known on a day. */
@NullMarked
package uk.pctmonitor.report.known;

import org.jspecify.annotations.NullMarked;
