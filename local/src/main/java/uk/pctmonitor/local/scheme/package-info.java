/**
 * Published rating schemes applied to a file of scores. Start at {@link
 * uk.pctmonitor.local.scheme.ScoresFile}.
 */
@NullMarked
package uk.pctmonitor.local.scheme;

import org.jspecify.annotations.NullMarked;
