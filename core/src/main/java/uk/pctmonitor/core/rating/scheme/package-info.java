/**
 * The published rating schemes (rules.md 4.3.1 to 4.3.3) as tables of data and one scorer. Start at
 * {@link uk.pctmonitor.core.rating.scheme.SchemeScorer}.
 */
@NullMarked
package uk.pctmonitor.core.rating.scheme;

import org.jspecify.annotations.NullMarked;
