package uk.pctmonitor.core.metric;

/** Which way is better (rules.md 4.1). {@link #NONE}: watched, but not rated. */
public enum Direction {
    HIGHER,
    LOWER,
    RANGE,
    NONE
}
