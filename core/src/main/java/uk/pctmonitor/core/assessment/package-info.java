/**
 * The verdicts for one return, each with its reason. Start at {@link
 * uk.pctmonitor.core.assessment.Assessor}.
 */
@NullMarked
package uk.pctmonitor.core.assessment;

import org.jspecify.annotations.NullMarked;
