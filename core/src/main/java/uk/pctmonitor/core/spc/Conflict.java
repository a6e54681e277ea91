package uk.pctmonitor.core.spc;

/** What to show for a point that is improvement by one rule and concern by another. */
public enum Conflict {
    /** What the first of its rules says, in the order of {@link Rule}. */
    FIRST_RULE,
    /** Concern, whichever rule says so. */
    CONCERN
}
