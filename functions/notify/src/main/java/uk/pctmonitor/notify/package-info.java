/** Tells people what is in the outbox. */
@NullMarked
package uk.pctmonitor.notify;

import org.jspecify.annotations.NullMarked;
