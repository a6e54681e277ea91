/** Tests of the package of this name. */
@NullMarked
package uk.pctmonitor.local.text;

import org.jspecify.annotations.NullMarked;
