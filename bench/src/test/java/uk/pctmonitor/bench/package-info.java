/** Measured programs: what the system costs. {@code bench/run} starts them. */
@NullMarked
package uk.pctmonitor.bench;

import org.jspecify.annotations.NullMarked;
