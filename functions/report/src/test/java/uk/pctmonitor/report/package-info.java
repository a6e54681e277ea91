/** Tests of what is written when. */
@NullMarked
package uk.pctmonitor.report;

import org.jspecify.annotations.NullMarked;
