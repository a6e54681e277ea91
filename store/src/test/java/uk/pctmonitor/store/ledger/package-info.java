/** Tests of the package and what they share. */
@NullMarked
package uk.pctmonitor.store.ledger;

import org.jspecify.annotations.NullMarked;
