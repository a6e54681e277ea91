/**
 * The seams to the world: the table, documents, the publisher, ids and remaining time. Start at
 * {@link uk.pctmonitor.store.port.MonitorTable}.
 */
@NullMarked
package uk.pctmonitor.store.port;

import org.jspecify.annotations.NullMarked;
