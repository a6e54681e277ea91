/** Tests of telling people. */
@NullMarked
package uk.pctmonitor.notify;

import org.jspecify.annotations.NullMarked;
