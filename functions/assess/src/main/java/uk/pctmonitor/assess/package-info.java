/** Compares new returns with their targets and commits what follows. */
@NullMarked
package uk.pctmonitor.assess;

import org.jspecify.annotations.NullMarked;
