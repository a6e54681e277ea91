package uk.pctmonitor.core.rating.category;

/** Whether there is an overall light beside the six, and how it is made (D1). */
public enum OverallRule {
    /** None: the default. Putting six lights into one was refused by those who ran them (D1). */
    NONE,
    /** The worst of the six as they are shown, overrides included. */
    WORST
}
