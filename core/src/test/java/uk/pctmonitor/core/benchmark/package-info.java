/** Tests of how an organisation stands among its peers. */
@NullMarked
package uk.pctmonitor.core.benchmark;

import org.jspecify.annotations.NullMarked;
