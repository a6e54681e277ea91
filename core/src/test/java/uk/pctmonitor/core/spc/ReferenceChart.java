package uk.pctmonitor.core.spc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of rules.md 4.6 written down a second time, as slowly and plainly as can be: fractions
 * that are never rounded, and every window looked at by itself.
 */
final class ReferenceChart {

    /** A number as a quotient of whole ones; the denominator is positive. */
    record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {

        static Fraction of(BigDecimal number) {
            BigDecimal plain = number.setScale(Math.max(0, number.scale()));
            return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
        }

        static Fraction of(long above, long below) {
            return new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    above.multiply(other.below).add(other.above.multiply(below)),
                    below.multiply(other.below));
        }

        Fraction minus(Fraction other) {
            return plus(other.times(of(-1, 1)));
        }

        Fraction times(Fraction other) {
            return new Fraction(above.multiply(other.above), below.multiply(other.below));
        }

        Fraction size() {
            return new Fraction(above.abs(), below);
        }

        double approximately() {
            return new BigDecimal(above)
                    .divide(new BigDecimal(below), java.math.MathContext.DECIMAL64)
                    .doubleValue();
        }

        @Override
        public int compareTo(Fraction other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }
    }

    private static final Fraction NOUGHT = Fraction.of(0, 1);

    final List<Set<Rule>> rules = new ArrayList<>();
    final List<Integer> sides = new ArrayList<>();
    final List<@Nullable Fraction> lower = new ArrayList<>();
    final List<@Nullable Fraction> upper = new ArrayList<>();

    private final Profile profile;

    ReferenceChart(List<Point> points, int baseline, Profile profile) {
        this.profile = profile;
        List<Point> segment = new ArrayList<>();
        for (Point point : points) {
            if (point.rebase() && !segment.isEmpty()) {
                chart(segment, baseline);
                segment.clear();
            }
            segment.add(point);
        }
        if (!segment.isEmpty()) {
            chart(segment, baseline);
        }
    }

    private void chart(List<Point> segment, int frozen) {
        List<Fraction> x = segment.stream().map(each -> Fraction.of(each.value())).toList();
        int n = frozen >= 12 ? Math.min(frozen, x.size()) : x.size();
        Fraction mean = mean(x.subList(0, n));
        List<Fraction> ranges = new ArrayList<>();
        for (int i = 1; i < n; i++) {
            if (!segment.get(i).afterGap()) {
                ranges.add(x.get(i).minus(x.get(i - 1)).size());
            }
        }
        boolean flat = ranges.stream().allMatch(each -> each.compareTo(NOUGHT) == 0);
        List<Fraction> kept = ranges;
        if (profile.screen() && !flat) {
            Fraction bar = mean(ranges).times(Fraction.of(3267, 1000));
            kept = ranges.stream().filter(each -> each.compareTo(bar) < 0).toList();
        }
        boolean isR = profile.name().equals("R_PACKAGE");
        boolean hasMean = n >= profile.leastPoints() && (isR || !kept.isEmpty());
        boolean hasLimits = hasMean && !kept.isEmpty() && !(isR && flat);
        Fraction range = hasLimits ? mean(kept) : NOUGHT;
        Fraction reach = range.times(Fraction.of(266, 100));
        Fraction near = range.times(Fraction.of(2 * 266, 300));
        int[] side = new int[x.size()];
        boolean[] beyond = new boolean[x.size()];
        boolean[] close = new boolean[x.size()];
        for (int i = 0; i < side.length; i++) {
            Fraction distance = x.get(i).minus(mean);
            side[i] = hasMean ? distance.compareTo(NOUGHT) : 0;
            beyond[i] = hasLimits && distance.size().compareTo(reach) > 0;
            close[i] =
                    hasLimits
                            && distance.size().compareTo(near) > 0
                            && (profile.nearIncludesBeyond() || !beyond[i]);
            sides.add(side[i]);
            lower.add(hasLimits ? mean.minus(reach) : null);
            upper.add(hasLimits ? mean.plus(reach) : null);
        }
        for (int i = 0; i < side.length; i++) {
            rules.add(hasMean ? rules(i, segment, x, side, beyond, close) : Set.of());
        }
    }

    private Set<Rule> rules(
            int i,
            List<Point> segment,
            List<Fraction> x,
            int[] side,
            boolean[] beyond,
            boolean[] close) {
        Set<Rule> found = EnumSet.noneOf(Rule.class);
        if (beyond[i]) {
            found.add(Rule.ASTRONOMICAL);
        }
        for (int from = Math.max(0, i - profile.shift() + 1); from <= i; from++) {
            if (sameSide(segment, side, from, profile.shift())) {
                found.add(Rule.SHIFT);
            }
        }
        for (int from = Math.max(0, i - profile.trend() + 1); from <= i; from++) {
            if (monotone(segment, x, from, profile.trend(), 1)
                    || monotone(segment, x, from, profile.trend(), -1)) {
                found.add(Rule.TREND);
            }
        }
        for (int from = Math.max(0, i - 2); close[i] && from <= i; from++) {
            if (sameSide(segment, side, from, 3)) {
                int count = 0;
                for (int k = from; k < from + 3; k++) {
                    count += close[k] ? 1 : 0;
                }
                if (count >= 2) {
                    found.add(Rule.TWO_OF_THREE);
                }
            }
        }
        return found;
    }

    private static boolean sameSide(List<Point> segment, int[] side, int from, int length) {
        if (from + length > side.length || side[from] == 0) {
            return false;
        }
        for (int i = from + 1; i < from + length; i++) {
            if (segment.get(i).afterGap() || side[i] != side[from]) {
                return false;
            }
        }
        return true;
    }

    private static boolean monotone(
            List<Point> segment, List<Fraction> x, int from, int length, int way) {
        if (from + length > x.size()) {
            return false;
        }
        for (int i = from + 1; i < from + length; i++) {
            if (segment.get(i).afterGap() || x.get(i).compareTo(x.get(i - 1)) != way) {
                return false;
            }
        }
        return true;
    }

    private static Fraction mean(List<Fraction> numbers) {
        Fraction sum = NOUGHT;
        for (Fraction each : numbers) {
            sum = sum.plus(each);
        }
        return numbers.isEmpty() ? NOUGHT : sum.times(Fraction.of(1, numbers.size()));
    }
}
