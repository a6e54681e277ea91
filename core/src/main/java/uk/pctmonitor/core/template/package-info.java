/**
 * Standardised returns (S4.18): the lines a template asks for, the figures worked out from them
 * (rules.md 4.4) and the sums that must agree (its template cross-foot checks). All of it is data
 * of the catalogue. Start at {@link uk.pctmonitor.core.template.Template}.
 */
@NullMarked
package uk.pctmonitor.core.template;

import org.jspecify.annotations.NullMarked;
