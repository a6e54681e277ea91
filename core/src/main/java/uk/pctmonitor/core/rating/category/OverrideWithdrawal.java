package uk.pctmonitor.core.rating.category;

/**
 * The computed light counts again, whatever was decided before.
 *
 * @param citation file and row
 */
public record OverrideWithdrawal(String org, Category category, String citation)
        implements OverrideDecision {}
