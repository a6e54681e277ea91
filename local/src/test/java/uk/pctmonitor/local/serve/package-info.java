/** Tests of the small office on one machine. */
@NullMarked
package uk.pctmonitor.local.serve;

import org.jspecify.annotations.NullMarked;
