/**
 * Alert states, transitions and the digest that tells people of them (rules.md 4.9). Start at
 * {@link uk.pctmonitor.core.alert.AlertLifecycle}.
 */
@NullMarked
package uk.pctmonitor.core.alert;

import org.jspecify.annotations.NullMarked;
