/** Assessing on the table in memory, with faults on demand. */
@NullMarked
package uk.pctmonitor.assess;

import org.jspecify.annotations.NullMarked;
