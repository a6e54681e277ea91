package uk.pctmonitor.core.spc;

/** Whether the process, as it is, can be expected to meet its target (rules.md 4.6-8). */
public enum Assurance {
    /** The target will be met without exception unless something changes. */
    CAPABLE,
    /** The target will not be met unless something changes. */
    NOT_CAPABLE,
    /** The target lies inside the limits: it is met or missed by chance. */
    HIT_AND_MISS,
    /** There is no target. */
    NO_TARGET,
    /** Too few points for limits. */
    NO_LIMITS
}
