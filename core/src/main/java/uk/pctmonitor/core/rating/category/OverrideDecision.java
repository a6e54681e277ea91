package uk.pctmonitor.core.rating.category;

/**
 * What people decide about the override of one light: the latest decision for an organisation and
 * category counts.
 */
public sealed interface OverrideDecision permits LightOverride, OverrideWithdrawal {

    /** Whose light. */
    String org();

    Category category();
}
