package uk.pctmonitor.core.metric;

/** Where a target came from, strongest first (rules.md 4.0-5). The names are the words exported. */
public enum TargetSource {
    /** Agreed for this PCT and quarter. */
    TRAJECTORY,
    /** The PCT's own profile for the year. */
    ANNUAL,
    /** The national target for the year. */
    NATIONAL
}
