package uk.pctmonitor.core.spc;

import java.util.List;

/** Finds the signals in the points of one segment (rules.md 4.6-6). */
final class Signals {

    private static final int BEYOND_TWO_SIGMA = 2;
    private static final int BEYOND_LIMIT = 3;

    private final List<Point> points;
    private final Profile profile;
    private final int[] zones;
    private final Flags[] flags;

    private Signals(List<Point> points, Yardstick yardstick, Profile profile) {
        this.points = points;
        this.profile = profile;
        zones = new int[points.size()];
        flags = new Flags[points.size()];
        for (int i = 0; i < flags.length; i++) {
            zones[i] = yardstick.zone(points.get(i).value());
            flags[i] = new Flags();
        }
    }

    /** The signals of every point. */
    static Signals in(List<Point> points, Yardstick yardstick, Profile profile) {
        Signals signals = new Signals(points, yardstick, profile);
        if (yardstick.hasMean()) {
            signals.astronomical();
            signals.shifts();
            signals.trends();
            signals.twoOfThree();
        }
        return signals;
    }

    /** -1 below the mean, 0 on it, 1 above. */
    int side(int i) {
        return Integer.signum(zones[i]);
    }

    Flags flags(int i) {
        return flags[i];
    }

    /** Whether the point follows upon the one before, without a gap that counts. */
    boolean joined(int i) {
        return i > 0 && (profile.handling().bridgeGaps() || !points.get(i).afterGap());
    }

    private void astronomical() {
        for (int i = 0; i < flags.length; i++) {
            if (Math.abs(zones[i]) == BEYOND_LIMIT) {
                flags[i].raise(Rule.ASTRONOMICAL, side(i));
            }
        }
    }

    private void shifts() {
        int start = 0;
        for (int i = 1; i <= flags.length; i++) {
            if (i == flags.length || !joined(i) || side(i) != side(start)) {
                if (side(start) != 0 && i - start >= profile.shift()) {
                    raise(Rule.SHIFT, start, i - 1, side(start));
                }
                start = i;
            }
        }
    }

    private void trends() {
        int start = 0;
        int end = 0;
        int way = 0;
        int steps = 0;
        for (int i = 1; i <= flags.length; i++) {
            boolean joined = i < flags.length && joined(i);
            int step = joined ? step(i) : 0;
            if (joined && step == 0 && profile.handling().tiesContinueTrend()) {
                continue;
            }
            if (step == 0 || step != way) {
                if (way != 0 && steps + 1 >= profile.trend()) {
                    raise(Rule.TREND, start, end, way);
                }
                start = i - 1;
                steps = 0;
                way = step;
            }
            steps += Math.abs(step);
            end = i;
        }
        if (profile.handling().nextStepTurnsTrend()) {
            turnTrends();
        }
    }

    private void turnTrends() {
        for (int i = 1; i < flags.length; i++) {
            if (joined(i) && flags[i].has(Rule.TREND) && flags[i - 1].has(Rule.TREND)) {
                flags[i - 1].turnTrend(step(i) > 0 ? 1 : -1);
            }
        }
    }

    /** Whether the point is higher (1) or lower (-1) than the one before. */
    private int step(int i) {
        return points.get(i).value().compareTo(points.get(i - 1).value());
    }

    private void twoOfThree() {
        for (int last = 2; last < flags.length; last++) {
            if (near(last) + near(last - 1) + near(last - 2) < 2 || !together(last)) {
                continue;
            }
            for (int i = last - 2; i <= last; i++) {
                if (near(i) == 1) {
                    flags[i].raise(Rule.TWO_OF_THREE, side(i));
                }
            }
        }
    }

    /** Whether the three points up to this one stand on one side, without a gap. */
    private boolean together(int last) {
        return joined(last)
                && joined(last - 1)
                && side(last) == side(last - 1)
                && side(last) == side(last - 2);
    }

    private int near(int i) {
        int size = Math.abs(zones[i]);
        boolean counts =
                size == BEYOND_TWO_SIGMA || (size == BEYOND_LIMIT && profile.nearIncludesBeyond());
        return counts ? 1 : 0;
    }

    private void raise(Rule rule, int first, int last, int way) {
        for (int i = first; i <= last; i++) {
            flags[i].raise(rule, way);
        }
    }
}
