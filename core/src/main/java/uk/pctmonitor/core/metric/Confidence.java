package uk.pctmonitor.core.metric;

/** How sure the catalogue is of a target or definition. */
public enum Confidence {
    SOURCED,
    CROSS_CHECKED,
    RECALLED
}
