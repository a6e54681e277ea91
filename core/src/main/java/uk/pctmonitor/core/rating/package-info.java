/**
 * How one measure compares with its target (rules.md 4.1). Start at {@link
 * uk.pctmonitor.core.rating.Rater}.
 */
@NullMarked
package uk.pctmonitor.core.rating;

import org.jspecify.annotations.NullMarked;
