/** Tests of what operations is told. */
@NullMarked
package uk.pctmonitor.core.operations;

import org.jspecify.annotations.NullMarked;
