/**
 * Comparisons with peers, for people and spreadsheets. Start at {@link
 * uk.pctmonitor.local.benchmark.Reported}.
 */
@NullMarked
package uk.pctmonitor.local.benchmark;

import org.jspecify.annotations.NullMarked;
