/** Tests of recovery plans. */
@NullMarked
package uk.pctmonitor.core.plan;

import org.jspecify.annotations.NullMarked;
