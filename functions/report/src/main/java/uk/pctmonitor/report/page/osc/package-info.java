/**
 * What is published about a PCT, for its Overview and Scrutiny Committee (S4.7). Whatever a page
 * shows of a figure comes from {@link uk.pctmonitor.core.publication.Publication}; nothing here
 * prints a measure of people itself. Entry point: {@link uk.pctmonitor.report.page.osc.OscPages}.
 */
@NullMarked
package uk.pctmonitor.report.page.osc;

import org.jspecify.annotations.NullMarked;
