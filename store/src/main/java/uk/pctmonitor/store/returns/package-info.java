/**
 * Returns as stored: immutable, one per organisation, collection, quarter and submission. Start at
 * {@link uk.pctmonitor.store.returns.Returns}.
 */
@NullMarked
package uk.pctmonitor.store.returns;

import org.jspecify.annotations.NullMarked;
