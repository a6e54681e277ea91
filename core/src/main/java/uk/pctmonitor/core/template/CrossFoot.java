package uk.pctmonitor.core.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two sides of a return that must agree (rules.md 4.4, template cross-foot checks).
 *
 * @param code a short name, unique in its collection
 * @param left the one side
 * @param right the other side; null for {@link Kind#NOT_FALLING}, which compares the left side with
 *     itself a quarter before
 * @param tolerance how far the sides of a sum in money may lie apart, in units as declared: rounded
 *     amounts need not add up exactly. Counts have to
 * @param refuses whether a contradiction refuses the row, and is not only remarked on
 * @param fix what to do about it, one sentence
 */
public record CrossFoot(
        String code,
        Kind kind,
        Terms left,
        @Nullable Terms right,
        BigDecimal tolerance,
        boolean refuses,
        String fix) {

    /** What must hold. */
    public enum Kind {
        /** Both sides are equal: parts and total, plan - actual and variance, opening + flow. */
        EQUALS("equal to", false, false),
        /** The left side is not below the right one, as a forecast of spending to the spending. */
        NOT_BELOW("at least", false, false),
        /** A cumulative line is not below itself a quarter before, in the same year. */
        NOT_FALLING("at least", true, true),
        /** A line is what the right side came to in the quarter before, as an opening balance. */
        CARRIED_FORWARD("equal to", true, false),
        /** The same, but not across the end of a financial year. */
        CARRIED_WITHIN_YEAR("equal to", true, true);

        private final String words;
        private final boolean looksBack;
        private final boolean withinYear;

        Kind(String words, boolean looksBack, boolean withinYear) {
            this.words = words;
            this.looksBack = looksBack;
            this.withinYear = withinYear;
        }

        /** How the left side should stand to the right one. */
        public String words() {
            return words;
        }

        /** Whether the right side is that of the quarter before. */
        public boolean looksBack() {
            return looksBack;
        }

        /** Whether it looks back within a financial year only, so not in its first quarter. */
        public boolean withinYear() {
            return withinYear;
        }
    }

    public CrossFoot {
        if ((right == null) != (kind == Kind.NOT_FALLING)) {
            throw new IllegalArgumentException("every kind but NOT_FALLING has a right side");
        }
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is 0 or more");
        }
    }

    /** What became of a check. */
    public sealed interface Outcome {}

    /** The sides agree, or there is nothing to compare. */
    public record Holds() implements Outcome {}

    /** The sides contradict each other. */
    public record Broken(BigDecimal left, BigDecimal right) implements Outcome {

        /** How far they lie apart, 0 or more. */
        public BigDecimal difference() {
            return left.subtract(right).abs();
        }
    }

    /**
     * Some lines are there and some are not.
     *
     * @param missing those without an amount
     */
    public record Unknown(List<String> missing) implements Outcome {
        public Unknown {
            missing = List.copyOf(missing);
        }
    }

    private static final Outcome HOLDS = new Holds();

    /** The right side, or what stands for it. */
    public Terms other() {
        return right == null ? left : right;
    }

    /** Every line it looks at in the quarter itself. */
    public List<String> lines() {
        return kind.looksBack()
                ? left.lines()
                : Stream.concat(left.lines().stream(), other().lines().stream())
                        .distinct()
                        .toList();
    }

    /**
     * Compares the sides.
     *
     * @param now amounts of the quarter by line
     * @param before amounts of the quarter before, empty when there are none
     * @param unit what a tolerance of 1 is: the declared unit in pounds, or 0 for counts
     */
    public Outcome check(
            Map<String, BigDecimal> now, Map<String, BigDecimal> before, BigDecimal unit) {
        List<String> missing = lines().stream().filter(line -> !now.containsKey(line)).toList();
        if (missing.size() == lines().size()) {
            return HOLDS;
        }
        if (!missing.isEmpty()) {
            return new Unknown(missing);
        }
        Optional<BigDecimal> one = left.of(now);
        Optional<BigDecimal> two = other().of(kind.looksBack() ? before : now);
        return one.isPresent() && two.isPresent() && !agree(one.get(), two.get(), unit)
                ? new Broken(one.get(), two.get())
                : HOLDS;
    }

    private boolean agree(BigDecimal one, BigDecimal two, BigDecimal unit) {
        BigDecimal slack = tolerance.multiply(unit);
        return switch (kind) {
            case EQUALS, CARRIED_FORWARD, CARRIED_WITHIN_YEAR ->
                    one.subtract(two).abs().compareTo(slack) <= 0;
            case NOT_BELOW, NOT_FALLING -> one.add(slack).compareTo(two) >= 0;
        };
    }
}
