/**
 * The system put together on seams that a story chooses. Start at {@link
 * uk.pctmonitor.simulation.world.Functions}.
 */
@NullMarked
package uk.pctmonitor.simulation.world;

import org.jspecify.annotations.NullMarked;
