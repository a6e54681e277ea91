package uk.pctmonitor.core.rating;

/** Rates a measure. */
public final class Rater {
    private Rater() {}
}
