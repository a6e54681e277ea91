/**
 * One item per uploaded file version: claimed, then accepted or refused, exactly once. Start at
 * {@link uk.pctmonitor.store.ledger.Ledger}.
 */
@NullMarked
package uk.pctmonitor.store.ledger;

import org.jspecify.annotations.NullMarked;
