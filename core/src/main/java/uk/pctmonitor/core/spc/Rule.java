package uk.pctmonitor.core.spc;

/** The four rules, in the order in which they are shown (rules.md 4.6-6). */
public enum Rule {
    ASTRONOMICAL,
    TREND,
    TWO_OF_THREE,
    SHIFT
}
