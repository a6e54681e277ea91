/**
 * What the pages that people take into a meeting have in common: figures, lights and plans of one
 * organisation, ready to print. Start at {@link uk.pctmonitor.report.page.pack.FigureLine} and
 * {@link uk.pctmonitor.report.page.pack.PlanLine}.
 */
@NullMarked
package uk.pctmonitor.report.page.pack;

import org.jspecify.annotations.NullMarked;
