/** Tests of what a day brings. */
@NullMarked
package uk.pctmonitor.remind;

import org.jspecify.annotations.NullMarked;
