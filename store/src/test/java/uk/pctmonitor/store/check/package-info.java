/** Tries the checkers with planted faults. */
@NullMarked
package uk.pctmonitor.store.check;

import org.jspecify.annotations.NullMarked;
