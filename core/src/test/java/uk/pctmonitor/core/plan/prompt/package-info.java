/** Tests of what people are reminded of. */
@NullMarked
package uk.pctmonitor.core.plan.prompt;

import org.jspecify.annotations.NullMarked;
