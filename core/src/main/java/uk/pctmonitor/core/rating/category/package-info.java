/**
 * The six lights of the Organisational Assessment Tool (S4.14): how the ratings of the metrics of a
 * category become one light, and how people override it (rules.md 4.3.4, D1). Start at {@link
 * uk.pctmonitor.core.rating.category.CategoryRater}.
 */
@NullMarked
package uk.pctmonitor.core.rating.category;

import org.jspecify.annotations.NullMarked;
