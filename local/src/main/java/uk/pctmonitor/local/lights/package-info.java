/**
 * The six category lights as the command line prints them. Entry point: {@link
 * uk.pctmonitor.local.lights.LightLines}.
 */
@NullMarked
package uk.pctmonitor.local.lights;

import org.jspecify.annotations.NullMarked;
