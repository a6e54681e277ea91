/** Tests of the one-machine engines. */
@NullMarked
package uk.pctmonitor.local.engine;

import org.jspecify.annotations.NullMarked;
