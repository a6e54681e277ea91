/** Two workers whose work crosses at every call to the table. */
@NullMarked
package uk.pctmonitor.simulation.crossing;

import org.jspecify.annotations.NullMarked;
