/** Tests of the package of this name. */
@NullMarked
package uk.pctmonitor.local.report;

import org.jspecify.annotations.NullMarked;
