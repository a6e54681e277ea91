package uk.pctmonitor.core.rating;

/** How a figure stands. Only the first three are ratings; the others are never green (D5). */
public enum Rag {
    GREEN,
    AMBER,
    RED,
    /** The figure is missing and its deadline has passed. */
    NO_DATA,
    /** The figure is missing and not yet due. */
    AWAITED,
    /** There is a figure, but it can't be rated; the reason says why. */
    NOT_RATED;

    public boolean isRated() {
        return this == GREEN || this == AMBER || this == RED;
    }

    public boolean isWorseThanGreen() {
        return this == AMBER || this == RED;
    }
}
