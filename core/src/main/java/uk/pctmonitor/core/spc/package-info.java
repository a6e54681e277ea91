/**
 * Whether a movement means anything: XmR charts, their limits, signals and assurance (rules.md
 * 4.6). Entry point: {@link uk.pctmonitor.core.spc.ControlChart}.
 */
@NullMarked
package uk.pctmonitor.core.spc;

import org.jspecify.annotations.NullMarked;
