/**
 * The ports in memory, with faults on demand, and the contracts that every engine keeps. Start at
 * {@link uk.pctmonitor.store.port.MemoryTable}.
 */
@NullMarked
package uk.pctmonitor.store.port;

import org.jspecify.annotations.NullMarked;
