package uk.pctmonitor.core.spc;

import java.math.BigDecimal;
import java.util.List;

/** Finds the signals in the points of one segment (rules.md 4.6-6). */
final class Signals {

    private static final int THREE = 3;

    private final List<Point> points;
    private final Yardstick yardstick;
    private final Profile profile;
    private final int[] sides;
    private final Flags[] flags;

    private Signals(List<Point> points, Yardstick yardstick, Profile profile) {
        this.points = points;
        this.yardstick = yardstick;
        this.profile = profile;
        sides = new int[points.size()];
        flags = new Flags[points.size()];
        for (int i = 0; i < flags.length; i++) {
            sides[i] = yardstick.side(points.get(i).value());
            flags[i] = new Flags();
        }
    }

    /** One for each point. */
    static Flags[] in(List<Point> points, Yardstick yardstick, Profile profile) {
        Signals signals = new Signals(points, yardstick, profile);
        signals.astronomical();
        signals.shifts();
        signals.trends();
        signals.twoOfThree();
        return signals.flags;
    }

    private boolean joined(int i) {
        return i > 0 && (profile.handling().bridgeGaps() || !points.get(i).afterGap());
    }

    private void astronomical() {
        for (int i = 0; i < flags.length; i++) {
            int outside = yardstick.outside(points.get(i).value());
            if (outside != 0) {
                flags[i].raise(Rule.ASTRONOMICAL, outside);
            }
        }
    }

    private void shifts() {
        int start = 0;
        for (int i = 1; i <= flags.length; i++) {
            if (i == flags.length || !joined(i) || sides[i] != sides[start]) {
                if (sides[start] != 0 && i - start >= profile.shift()) {
                    raise(Rule.SHIFT, start, i - 1, sides[start]);
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
            int step = joined ? value(i).compareTo(value(i - 1)) : 0;
            if (joined && step == 0 && profile.handling().tiesContinueTrend()) {
                continue;
            }
            if (step == 0 || step != way) {
                trend(start, end, steps, way);
                start = i - 1;
                steps = 0;
                way = step;
            }
            steps += Math.abs(step);
            end = i;
        }
    }

    private void trend(int start, int end, int steps, int way) {
        if (way != 0 && steps + 1 >= profile.trend()) {
            raise(Rule.TREND, start, end, way);
        }
    }

    private void twoOfThree() {
        int[] near = new int[flags.length];
        for (int i = 0; i < near.length; i++) {
            near[i] = near(points.get(i).value());
        }
        for (int last = THREE - 1; last < near.length; last++) {
            int side = sides[last];
            if (!joined(last)
                    || !joined(last - 1)
                    || side == 0
                    || sides[last - 1] != side
                    || sides[last - 2] != side
                    || near[last] + near[last - 1] + near[last - 2] < 2) {
                continue;
            }
            for (int i = last - 2; i <= last; i++) {
                if (near[i] == 1) {
                    flags[i].raise(Rule.TWO_OF_THREE, side);
                }
            }
        }
    }

    private int near(BigDecimal value) {
        boolean counts =
                yardstick.near(value) != 0
                        && (profile.nearIncludesBeyond() || yardstick.outside(value) == 0);
        return counts ? 1 : 0;
    }

    private void raise(Rule rule, int first, int last, int way) {
        for (int i = first; i <= last; i++) {
            flags[i].raise(rule, way);
        }
    }

    private BigDecimal value(int i) {
        return points.get(i).value();
    }
}
