/** Tests of the rating package. */
@NullMarked
package uk.pctmonitor.core.rating;

import org.jspecify.annotations.NullMarked;
