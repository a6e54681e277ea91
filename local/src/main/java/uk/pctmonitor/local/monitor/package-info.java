/**
 * The whole system on one machine: one folder, one catalogue, the same use cases as the functions.
 * Start at {@link uk.pctmonitor.local.monitor.Monitor}.
 */
@NullMarked
package uk.pctmonitor.local.monitor;

import org.jspecify.annotations.NullMarked;
