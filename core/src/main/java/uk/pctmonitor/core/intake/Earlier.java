package uk.pctmonitor.core.intake;

import uk.pctmonitor.core.metric.Return;

/**
 * A current return of before this upload, and who sent it.
 *
 * @param figures the return
 * @param submitter code of the submitter whose file holds it
 */
public record Earlier(Return figures, String submitter) {}
