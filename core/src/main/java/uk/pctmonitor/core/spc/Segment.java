package uk.pctmonitor.core.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.spc.ControlChart.Charted;

/**
 * The points from one rebase to the next, with a mean and limits of their own.
 *
 * @param points at least one
 * @param baseline the first points, which set the limits
 */
record Segment(
        List<Point> points,
        List<BigDecimal> baseline,
        Yardstick yardstick,
        Signals signals,
        Profile profile) {

    /** A shorter baseline is never frozen (peers.md 2.6). */
    static final int LEAST_FROZEN = 12;

    static Segment of(List<Point> points, int frozen, Profile profile) {
        int length = frozen < LEAST_FROZEN ? points.size() : Math.min(frozen, points.size());
        List<BigDecimal> baseline = new ArrayList<>(length);
        List<BigDecimal> ranges = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            Point point = points.get(i);
            if (i > 0 && (profile.handling().bridgeGaps() || !point.afterGap())) {
                ranges.add(point.value().subtract(baseline.getLast()).abs());
            }
            baseline.add(point.value());
        }
        Yardstick yardstick = Yardstick.of(baseline, ranges, profile);
        return new Segment(
                points, baseline, yardstick, Signals.in(points, yardstick, profile), profile);
    }

    /** Every point with its limits and signals. */
    List<Charted> charted(Direction direction) {
        BigDecimal mean = yardstick.mean();
        Limits limits = yardstick.limits();
        List<Charted> charted = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            Flags flags = signals.flags(i);
            charted.add(
                    new Charted(
                            points.get(i),
                            mean,
                            limits,
                            signals.side(i),
                            flags.rules(),
                            flags.judgements(direction),
                            variation(flags, direction)));
        }
        return charted;
    }

    private Variation variation(Flags flags, Direction direction) {
        if (!yardstick.hasMean()) {
            return Variation.NO_LIMITS;
        }
        return flags.none()
                ? Variation.COMMON_CAUSE
                : flags.shown(direction, profile.handling().conflict());
    }

    /** How far its limits can be trusted. */
    Status status() {
        if (!yardstick.hasMean()) {
            return Status.RUN_CHART;
        }
        return baseline.size() < profile.fullPoints() ? Status.TRIAL : Status.FULL;
    }

    /** The middle of the baseline while it carries no mean; empty when it does. */
    Optional<BigDecimal> median() {
        if (yardstick.hasMean()) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = baseline.stream().sorted().toList();
        int half = sorted.size() / 2;
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(half)
                        : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.TWO));
    }

    /** The shift that lasts to the latest point, when it is long enough. */
    Optional<RebaseSuggestion> suggestion(int offset) {
        int last = points.size() - 1;
        int side = signals.side(last);
        int first = last;
        while (signals.joined(first) && signals.side(first - 1) == side) {
            first--;
        }
        int length = last - first + 1;
        return side == 0 || length < RebaseSuggestion.LEAST_POINTS
                ? Optional.empty()
                : Optional.of(new RebaseSuggestion(offset + first, length, side));
    }
}
