/**
 * What is to be told to people and has or has not yet been told. Start at {@link
 * uk.pctmonitor.store.outbox.Outbox}.
 */
@NullMarked
package uk.pctmonitor.store.outbox;

import org.jspecify.annotations.NullMarked;
