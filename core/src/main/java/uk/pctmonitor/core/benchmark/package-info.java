/**
 * How an organisation stands among its peers: quarters, funnel limits, spend and outcome (rules.md
 * 4.7, D2). It is an extra view and never feeds a rating or an alert; the architecture tests hold
 * it to that. Start at {@link uk.pctmonitor.core.benchmark.Funnel}.
 */
@NullMarked
package uk.pctmonitor.core.benchmark;

import org.jspecify.annotations.NullMarked;
