/** Programs that are killed in the middle of their work, for real. */
@NullMarked
package uk.pctmonitor.simulation.killed;

import org.jspecify.annotations.NullMarked;
