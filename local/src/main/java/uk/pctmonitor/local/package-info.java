/** The whole system on one machine, and its command line. */
@NullMarked
package uk.pctmonitor.local;

import org.jspecify.annotations.NullMarked;
