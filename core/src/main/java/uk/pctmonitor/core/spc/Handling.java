package uk.pctmonitor.core.spc;

/**
 * How a profile deals with what series have besides plain figures.
 *
 * @param bridgeGaps whether the points on both sides of a gap are treated as neighbours; otherwise
 *     runs end there and no moving range is formed across it
 * @param tiesContinueTrend whether a point equal to the one before leaves a trend unbroken. It does
 *     not make the trend longer either. Otherwise it ends it.
 * @param conflict what to show for a point with signals both ways
 */
public record Handling(boolean bridgeGaps, boolean tiesContinueTrend, Conflict conflict) {

    /** Gaps and ties break; the first rule decides what is shown. */
    public static final Handling PLAIN = new Handling(false, false, Conflict.FIRST_RULE);

    /** The same, with gaps bridged. */
    public Handling bridgingGaps() {
        return new Handling(true, tiesContinueTrend, conflict);
    }

    /** The same, with ties that leave a trend unbroken. */
    public Handling continuingTrends() {
        return new Handling(bridgeGaps, true, conflict);
    }

    /** The same, with another choice for points with signals both ways. */
    public Handling showing(Conflict other) {
        return new Handling(bridgeGaps, tiesContinueTrend, other);
    }
}
