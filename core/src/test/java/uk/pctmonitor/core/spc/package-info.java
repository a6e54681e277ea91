/** Tests of control charts. */
@NullMarked
package uk.pctmonitor.core.spc;

import org.jspecify.annotations.NullMarked;
