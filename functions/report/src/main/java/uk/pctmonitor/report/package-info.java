/** Pages that show how things stand, or stood on a day. */
@NullMarked
package uk.pctmonitor.report;

import org.jspecify.annotations.NullMarked;
