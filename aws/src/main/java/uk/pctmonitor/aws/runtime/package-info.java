/**
 * What a function finds around itself on Lambda: its settings, its event, its log and its time.
 * Start at {@link uk.pctmonitor.aws.runtime.Settings}.
 */
@NullMarked
package uk.pctmonitor.aws.runtime;

import org.jspecify.annotations.NullMarked;
