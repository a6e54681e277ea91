package uk.pctmonitor.core.benchmark;

import uk.pctmonitor.core.metric.Direction;

/** Where a figure lies in the funnel. On a limit is inside it. */
public enum Position {
    BELOW_998,
    BELOW_95,
    INSIDE,
    ABOVE_95,
    ABOVE_998;

    /** What lying outside means for a metric. */
    public enum Judgement {
        BETTER,
        WORSE,
        /** It lies inside, or neither way is better. */
        NEITHER
    }

    /** Whether it lies outside the 95 % limits, or even the 99.8 % ones. */
    public boolean isOutside() {
        return this != INSIDE;
    }

    /** Whether it lies outside the 99.8 % limits. */
    public boolean isFarOutside() {
        return this == BELOW_998 || this == ABOVE_998;
    }

    /** Whether that is better or worse than chance explains. */
    public Judgement judged(Direction direction) {
        boolean above = this == ABOVE_95 || this == ABOVE_998;
        return switch (direction) {
            case HIGHER -> isOutside() ? better(above) : Judgement.NEITHER;
            case LOWER -> isOutside() ? better(!above) : Judgement.NEITHER;
            case RANGE, NONE -> Judgement.NEITHER;
        };
    }

    private static Judgement better(boolean better) {
        return better ? Judgement.BETTER : Judgement.WORSE;
    }
}
