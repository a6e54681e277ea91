package uk.pctmonitor.store.plans;

import uk.pctmonitor.store.ledger.Origin;

/**
 * The file that asked for what happens to plans.
 *
 * @param origin the file version and its submission
 * @param content who sent which bytes: two files of the same submitter with the same bytes have the
 *     same
 */
public record PlanSource(Origin origin, String content) {}
