/** The command line. Start at {@link uk.pctmonitor.local.cli.PctMonitor}. */
@NullMarked
package uk.pctmonitor.local.cli;

import org.jspecify.annotations.NullMarked;
