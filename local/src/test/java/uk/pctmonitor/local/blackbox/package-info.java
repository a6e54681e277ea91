/** The command line as a user sees it: words in, lines, files and exit codes out. */
@NullMarked
package uk.pctmonitor.local.blackbox;

import org.jspecify.annotations.NullMarked;
