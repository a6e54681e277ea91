/**
 * What is measured and against what: metrics, dated targets, amber rules and the measure reported.
 * Start at {@link uk.pctmonitor.core.metric.Catalogue}.
 */
@NullMarked
package uk.pctmonitor.core.metric;

import org.jspecify.annotations.NullMarked;
