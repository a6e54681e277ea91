/**
 * Small stories in which every single call goes wrong in every way, and pairs of calls. Start at
 * {@link uk.pctmonitor.simulation.exhaustive.EveryFaultTest}.
 */
@NullMarked
package uk.pctmonitor.simulation.exhaustive;

import org.jspecify.annotations.NullMarked;
