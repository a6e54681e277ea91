package uk.pctmonitor.core.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;

/**
 * Peers with what can be compared of them, and those that can't be, with the reason. Every peer
 * stands in exactly one of the two.
 *
 * @param figures by the organisation's code
 * @param leftOut likewise
 */
public record Compared<T>(SortedMap<String, T> figures, SortedMap<String, LeftOut> leftOut) {

    public Compared {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /**
     * The figures as reported, in the metric's unit. A figure whose denominator is too small to be
     * rated is too small to be compared.
     *
     * @param measures of one metric and quarter by organisation; who is not in it did not report
     */
    public static Compared<BigDecimal> figures(
            Set<String> peers, Map<String, Measure> measures, Metric metric) {
        SortedMap<String, BigDecimal> figures = new TreeMap<>();
        SortedMap<String, LeftOut> leftOut = new TreeMap<>();
        for (String peer : peers) {
            @Nullable Measure measure = measures.get(peer);
            @Nullable BigDecimal value = measure == null ? null : measure.value();
            if (measure == null) {
                leftOut.put(peer, LeftOut.NOT_REPORTED);
            } else if (measure.hasZeroDenominator()) {
                leftOut.put(peer, LeftOut.ZERO_DENOMINATOR);
            } else if (value == null) {
                leftOut.put(peer, withoutValue(measure));
            } else if (isSmall(measure.denominator(), metric.minimumDenominator())) {
                leftOut.put(peer, LeftOut.SMALL_NUMBERS);
            } else {
                figures.put(peer, value);
            }
        }
        return new Compared<>(figures, leftOut);
    }

    /**
     * The figures as parts of a whole, for a metric of which {@link #isOfParts} holds.
     *
     * @param measures as above
     */
    public static Compared<Proportion> proportions(
            Set<String> peers, Map<String, Measure> measures, Metric metric) {
        return figures(peers, measures, metric)
                .refined(
                        (peer, value) ->
                                Optional.ofNullable(measures.get(peer)).filter(Compared::hasParts),
                        LeftOut.NO_PARTS)
                .refined((peer, measure) -> proportion(measure), LeftOut.NOT_A_PART);
    }

    /**
     * Figures for each resident: where {@link #isPerHead} holds as they are, any other divided by
     * the population in the register, to 12 decimals.
     *
     * @param measures as above
     */
    public static Compared<BigDecimal> perHead(
            Set<String> peers, Map<String, Measure> measures, Metric metric, Register register) {
        Compared<BigDecimal> figures = figures(peers, measures, metric);
        return isPerHead(metric)
                ? figures
                : figures.refined(
                        (peer, value) ->
                                register.find(peer)
                                        .map(Organisation::population)
                                        .filter(population -> population > 0)
                                        .map(population -> divide(value, population)),
                        LeftOut.NO_POPULATION);
    }

    /** Whether the metric counts a part of a whole, so that there can be a funnel. */
    public static boolean isOfParts(Metric metric) {
        return metric.isRatio() && metric.numeratorWithinDenominator();
    }

    /**
     * Whether the metric makes organisations of different sizes comparable as it is: it is a ratio,
     * or its unit begins with {@code per}.
     */
    public static boolean isPerHead(Metric metric) {
        return metric.isRatio() || metric.unit().startsWith("per ");
    }

    private <R> Compared<R> refined(BiFunction<String, T, Optional<R>> finer, LeftOut otherwise) {
        SortedMap<String, R> fine = new TreeMap<>();
        SortedMap<String, LeftOut> out = new TreeMap<>(leftOut);
        figures.forEach((peer, figure) ->
                finer.apply(peer, figure)
                        .ifPresentOrElse(
                                found -> fine.put(peer, found), () -> out.put(peer, otherwise)));
        return new Compared<>(fine, out);
    }

    private static LeftOut withoutValue(Measure measure) {
        return measure.provenance() == Provenance.SUPPRESSED ? LeftOut.SUPPRESSED : LeftOut.BLANK;
    }

    private static boolean isSmall(@Nullable BigDecimal denominator, @Nullable BigDecimal least) {
        return denominator != null && least != null && denominator.compareTo(least) < 0;
    }

    private static boolean hasParts(Measure measure) {
        return measure.numerator() != null && measure.denominator() != null;
    }

    private static Optional<Proportion> proportion(Measure measure) {
        BigDecimal numerator = measure.numerator();
        BigDecimal denominator = measure.denominator();
        return numerator == null || denominator == null
                ? Optional.empty()
                : Proportion.of(numerator, denominator);
    }

    private static BigDecimal divide(BigDecimal value, long population) {
        return value.divide(
                BigDecimal.valueOf(population), Measure.DIVISION_SCALE, RoundingMode.HALF_UP);
    }
}
