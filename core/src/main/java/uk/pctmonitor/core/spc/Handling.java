package uk.pctmonitor.core.spc;

/**
 * How a profile deals with what series have besides plain figures.
 *
 * @param absentIsGap whether a period of which nothing at all is said is a gap, as one with a blank
 *     figure always is; whoever makes the points of a series heeds it
 * @param bridgeGaps whether the points on both sides of a gap are treated as neighbours; otherwise
 *     runs end there and no moving range is formed across it
 * @param tiesContinueTrend whether a point equal to the one before leaves a trend unbroken. It does
 *     not make the trend longer either. Otherwise it ends it.
 * @param flatLimits whether a baseline without variation has limits, both at its mean; otherwise it
 *     has none
 * @param nextStepTurnsTrend whether a point in a trend whose next point is in one too counts as
 *     going the way of the step between them, even when it is the end of one trend and the next
 *     point the beginning of another; otherwise it goes the way of its own trend
 * @param conflict what to show for a point with signals both ways
 */
public record Handling(
        boolean absentIsGap,
        boolean bridgeGaps,
        boolean tiesContinueTrend,
        boolean flatLimits,
        boolean nextStepTurnsTrend,
        Conflict conflict) {

    /** As rules.md 4.6 has it: gaps and ties break, and a flat line has limits. */
    public static final Handling PLAIN =
            new Handling(true, false, false, true, false, Conflict.FIRST_RULE);

    /**
     * As the R package has it: it sees no calendar, a flat line has no limits, and of a trend that
     * follows another at once it looks at the next step only.
     */
    static final Handling R_PACKAGE =
            new Handling(false, false, false, false, true, Conflict.FIRST_RULE);

    /** The same, with gaps bridged. */
    public Handling bridgingGaps() {
        return new Handling(
                absentIsGap, true, tiesContinueTrend, flatLimits, nextStepTurnsTrend, conflict);
    }

    /** The same, with ties that leave a trend unbroken. */
    public Handling continuingTrends() {
        return new Handling(
                absentIsGap, bridgeGaps, true, flatLimits, nextStepTurnsTrend, conflict);
    }

    /** The same, with another choice for points with signals both ways. */
    public Handling showing(Conflict other) {
        return new Handling(
                absentIsGap, bridgeGaps, tiesContinueTrend, flatLimits, nextStepTurnsTrend, other);
    }
}
