/** The busiest minute there is: every PCT uploads its return as the deadline comes. */
@NullMarked
package uk.pctmonitor.simulation.load;

import org.jspecify.annotations.NullMarked;
