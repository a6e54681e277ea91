package uk.pctmonitor.core.spc;

/**
 * A shift in the latest segment that still lasts, so that new limits may be due. It is only ever a
 * suggestion: people confirm that the cause is known, that it is meant to last, that the new level
 * is what they expected and that it has held long enough (rules.md 4.6-10). Then they declare the
 * rebase in the data.
 *
 * @param from index of the first point of the shift, counted from 0 in the series
 * @param points how long it has lasted, at least {@link #LEAST_POINTS}
 * @param side -1 below the mean, 1 above
 */
public record RebaseSuggestion(int from, int points, int side) {

    /** A shorter shift suggests nothing. */
    public static final int LEAST_POINTS = 7;
}
