/** Tests of the assessment package. */
@NullMarked
package uk.pctmonitor.core.assessment;

import org.jspecify.annotations.NullMarked;
