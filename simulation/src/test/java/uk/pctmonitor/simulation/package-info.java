/**
 * The whole system on seams that fail: stories in which everything goes wrong that can, and what
 * must hold all the same (docs/reliability.md).
 */
@NullMarked
package uk.pctmonitor.simulation;

import org.jspecify.annotations.NullMarked;
