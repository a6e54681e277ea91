package uk.pctmonitor.core.assessment;

/** Assesses a return. */
public final class Assessor {
    private Assessor() {}
}
