/** Tests of the package and what they share. */
@NullMarked
package uk.pctmonitor.store.returns;

import org.jspecify.annotations.NullMarked;
