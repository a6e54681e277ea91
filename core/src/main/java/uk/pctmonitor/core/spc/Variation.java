package uk.pctmonitor.core.spc;

/** What a point says about the process (rules.md 4.6-7). */
public enum Variation {
    /** No rule fired. */
    COMMON_CAUSE,
    /** A signal in the good direction. */
    IMPROVEMENT,
    /** A signal in the bad direction. */
    CONCERN,
    /** A signal where neither direction is better. */
    NEUTRAL,
    /** Too few points for limits. */
    NO_LIMITS
}
