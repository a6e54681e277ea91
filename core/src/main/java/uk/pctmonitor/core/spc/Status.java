package uk.pctmonitor.core.spc;

/** How far the limits of the latest segment can be trusted (rules.md 4.6-5). */
public enum Status {
    /** Too few points: a run chart with its median. */
    RUN_CHART,
    /** 5 to 12 points. */
    TRIAL,
    /** 13 points or more. */
    FULL
}
