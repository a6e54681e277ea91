/**
 * The six category lights of an organisation. Entry point: {@link
 * uk.pctmonitor.report.lights.CategoryLights}.
 */
@NullMarked
package uk.pctmonitor.report.lights;

import org.jspecify.annotations.NullMarked;
