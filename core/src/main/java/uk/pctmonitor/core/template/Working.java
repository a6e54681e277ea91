package uk.pctmonitor.core.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Measure;

/** How the parts of a figure follow from lines (rules.md 4.4). */
public sealed interface Working {

    /**
     * What the lines come to.
     *
     * @param numerator null when a line of it has no amount
     * @param denominator null when a line of it has no amount, or there is none to have
     * @param missing lines without an amount; with any there is no figure
     */
    record Parts(
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            List<String> missing) {
        public Parts {
            missing = List.copyOf(missing);
        }
    }

    /** The lines it needs, each once. */
    Set<String> lines();

    /** The parts, from amounts by line; lines without an amount are not in the map. */
    Parts parts(Map<String, BigDecimal> amounts);

    /** The same with only what these amounts call for. */
    default Working asUsed(Map<String, BigDecimal> amounts) {
        return this;
    }

    /** Whether it gives a numerator and a denominator, and not a bare amount. */
    boolean isRatio();

    /**
     * The working as people read it, such as {@code (rrl - spend) / rrl}.
     *
     * @param heading what a line is called in the file
     */
    String words(UnaryOperator<String> heading);

    /** A bare amount. */
    record Amount(Terms value) implements Working {

        @Override
        public Set<String> lines() {
            return new LinkedHashSet<>(value.lines());
        }

        @Override
        public Parts parts(Map<String, BigDecimal> amounts) {
            return new Parts(value.of(amounts).orElse(null), null, value.missing(amounts));
        }

        @Override
        public boolean isRatio() {
            return false;
        }

        @Override
        public String words(UnaryOperator<String> heading) {
            return value.words(heading);
        }
    }

    /** One sum over another. */
    record Ratio(Terms over, Terms under) implements Working {

        @Override
        public Set<String> lines() {
            Set<String> lines = new LinkedHashSet<>(over.lines());
            lines.addAll(under.lines());
            return lines;
        }

        @Override
        public Parts parts(Map<String, BigDecimal> amounts) {
            return new Parts(
                    over.of(amounts).orElse(null),
                    under.of(amounts).orElse(null),
                    lines().stream().filter(line -> !amounts.containsKey(line)).toList());
        }

        @Override
        public boolean isRatio() {
            return true;
        }

        @Override
        public String words(UnaryOperator<String> heading) {
            return bracketed(over, heading) + " / " + bracketed(under, heading);
        }

        private static String bracketed(Terms terms, UnaryOperator<String> heading) {
            String words = terms.words(heading);
            return terms.terms().size() > 1 ? "(" + words + ")" : words;
        }
    }

    /**
     * Shares that compound year on year, 1 - (1 - a)(1 - b)..., newest year first: 4 % a year for
     * four years is 15.07 %, not 16 % (S2.2). The denominator is the oldest year's; the numerator
     * is what all years together took off it, exactly as far as {@link Measure#DIVISION_SCALE}
     * decimals of a pound hold it.
     *
     * <p>The oldest years are passed over where nothing at all is given for them: they lie before
     * the programme began. The newest year has to be there.
     *
     * @param years at least one
     */
    record Compound(List<Ratio> years) implements Working {

        public Compound {
            years = List.copyOf(years);
            if (years.isEmpty()) {
                throw new IllegalArgumentException("at least one year is needed");
            }
        }

        @Override
        public Set<String> lines() {
            return years.stream()
                    .flatMap(year -> year.lines().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** Without the oldest years of which nothing is given. */
        @Override
        public Working asUsed(Map<String, BigDecimal> amounts) {
            List<Ratio> used = new ArrayList<>(years);
            while (used.size() > 1
                    && used.getLast().lines().stream().noneMatch(amounts::containsKey)) {
                used.removeLast();
            }
            return used.size() == 1 ? used.getFirst() : new Compound(used);
        }

        @Override
        public Parts parts(Map<String, BigDecimal> amounts) {
            List<Parts> each = years.stream().map(year -> year.parts(amounts)).toList();
            List<String> missing =
                    each.stream().flatMap(year -> year.missing().stream()).distinct().toList();
            BigDecimal first = each.getLast().denominator();
            BigDecimal all = BigDecimal.ONE;
            BigDecimal left = BigDecimal.ONE;
            for (Parts year : each) {
                BigDecimal saved = year.numerator();
                BigDecimal baseline = year.denominator();
                if (saved == null || baseline == null || !missing.isEmpty()) {
                    return new Parts(null, first, missing);
                }
                if (baseline.signum() <= 0) {
                    return new Parts(saved, baseline, missing);
                }
                all = all.multiply(baseline);
                left = left.multiply(baseline.subtract(saved));
            }
            BigDecimal taken =
                    Objects.requireNonNull(first)
                            .multiply(all.subtract(left))
                            .divide(all, Measure.DIVISION_SCALE, RoundingMode.HALF_UP);
            return new Parts(taken, first, missing);
        }

        @Override
        public boolean isRatio() {
            return true;
        }

        @Override
        public String words(UnaryOperator<String> heading) {
            return "1 - "
                    + years.stream()
                            .map(year -> "(1 - " + year.words(heading) + ")")
                            .collect(Collectors.joining(" x "));
        }
    }
}
