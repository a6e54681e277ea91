/**
 * What the daily look remembers: what operations was told, and how it stood with each contact's
 * subscription. Start at {@link uk.pctmonitor.store.operations.ToldFindings}.
 */
@NullMarked
package uk.pctmonitor.store.operations;

import org.jspecify.annotations.NullMarked;
