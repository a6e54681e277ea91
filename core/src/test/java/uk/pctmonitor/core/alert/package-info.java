/** Tests of alert states and digests. */
@NullMarked
package uk.pctmonitor.core.alert;

import org.jspecify.annotations.NullMarked;
