/** Tests of the package and what they share. */
@NullMarked
package uk.pctmonitor.store.people;

import org.jspecify.annotations.NullMarked;
