/**
 * The six category lights of each organisation, and how they are printed. Start at {@link
 * uk.pctmonitor.local.lights.CategoryLights}.
 */
@NullMarked
package uk.pctmonitor.local.lights;

import org.jspecify.annotations.NullMarked;
