/**
 * Long stories drawn by lot, and a second opinion of what must come of them. Start at {@link
 * uk.pctmonitor.simulation.random.RandomRun}.
 */
@NullMarked
package uk.pctmonitor.simulation.random;

import org.jspecify.annotations.NullMarked;
