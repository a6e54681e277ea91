/**
 * What an outgoing PCT leaves to those who follow it (S1.8). Entry point: {@link
 * uk.pctmonitor.report.page.legacy.LegacyPages}.
 */
@NullMarked
package uk.pctmonitor.report.page.legacy;

import org.jspecify.annotations.NullMarked;
