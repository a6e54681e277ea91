/** Tests of the package and what they share. */
@NullMarked
package uk.pctmonitor.store.work;

import org.jspecify.annotations.NullMarked;
