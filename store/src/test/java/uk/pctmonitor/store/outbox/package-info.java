/** Tests of the outbox. */
@NullMarked
package uk.pctmonitor.store.outbox;

import org.jspecify.annotations.NullMarked;
