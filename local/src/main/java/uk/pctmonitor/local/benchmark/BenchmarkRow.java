package uk.pctmonitor.local.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.benchmark.Benchmark;
import uk.pctmonitor.core.benchmark.Compared;
import uk.pctmonitor.core.benchmark.Funnel;
import uk.pctmonitor.core.benchmark.Funnel.Plotted;
import uk.pctmonitor.core.benchmark.FunnelLimits;
import uk.pctmonitor.core.benchmark.LeftOut;
import uk.pctmonitor.core.benchmark.Place;
import uk.pctmonitor.core.benchmark.Position;
import uk.pctmonitor.core.benchmark.Position.Judgement;
import uk.pctmonitor.core.benchmark.Proportion;
import uk.pctmonitor.core.benchmark.Quartiles;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Display;

/**
 * One organisation among its peers, in words.
 *
 * @param org its code
 * @param measure what it reported, null when nothing
 * @param leftOut why it is not compared, null when it is
 * @param place in which quarter, null without quarters
 * @param limits of the funnel for its size, null when it has none
 * @param position where it lies in the funnel, null likewise
 */
record BenchmarkRow(
        String org,
        @Nullable Measure measure,
        @Nullable LeftOut leftOut,
        @Nullable Place place,
        @Nullable FunnelLimits limits,
        @Nullable Position position) {

    /** The peer's row. */
    static BenchmarkRow of(String org, Benchmark benchmark, Reported reported) {
        @Nullable Compared<Proportion> proportions = benchmark.proportions();
        @Nullable LeftOut reason = benchmark.figures().leftOut().get(org);
        if (reason == null && proportions != null) {
            reason = proportions.leftOut().get(org);
        }
        @Nullable BigDecimal figure = benchmark.figures().figures().get(org);
        @Nullable Quartiles quartiles = benchmark.quartiles();
        @Nullable Funnel funnel = benchmark.funnel();
        @Nullable Plotted plotted = funnel == null ? null : funnel.plotted().get(org);
        return new BenchmarkRow(
                org,
                reported.measures().get(org),
                reason,
                figure == null || quartiles == null
                        ? null
                        : quartiles.place(figure, reported.metric().direction()),
                plotted == null ? null : plotted.limits(),
                plotted == null ? null : plotted.position());
    }

    /** Whether there is anything to show of it but that it did not report. */
    boolean isReported() {
        return leftOut != LeftOut.NOT_REPORTED;
    }

    /**
     * The figure in the metric's unit, honest beside its limits and the boundaries of the quarters.
     */
    String figure(Metric metric, @Nullable Quartiles quartiles) {
        if (measure == null || measure.value() == null) {
            return "-";
        }
        List<BigDecimal> beside = new ArrayList<>();
        if (quartiles != null) {
            beside.addAll(List.of(quartiles.lower(), quartiles.median(), quartiles.upper()));
        }
        if (limits != null) {
            printed(metric).map(BigDecimal::new).forEach(beside::add);
        }
        return Display.withUnit(Display.figure(measure, metric, beside), metric);
    }

    /** The denominator, or a dash. */
    String size() {
        @Nullable BigDecimal denominator = measure == null ? null : measure.denominator();
        return denominator == null ? "-" : Wording.amount(denominator);
    }

    /** The quarter, or why there is none. */
    String quarter() {
        if (place != null) {
            return place.words();
        }
        return leftOut == null ? "-" : "left out: " + leftOut.words();
    }

    /** Inside or outside, and whether that is better or worse; a dash without limits. */
    String funnel(Metric metric) {
        if (position == null) {
            return place != null && leftOut != null ? "left out: " + leftOut.words() : "-";
        }
        Judgement judgement = position.judged(metric.direction());
        return switch (position) {
                    case INSIDE -> "inside 95%";
                    case BELOW_95 -> "below 95%";
                    case ABOVE_95 -> "above 95%";
                    case BELOW_998 -> "below 99.8%";
                    case ABOVE_998 -> "above 99.8%";
                }
                + (judgement == Judgement.NEITHER
                        ? ""
                        : ", " + judgement.name().toLowerCase(Locale.ROOT));
    }

    /** Such as {@code 77.9% to 96.0%}; a dash without limits. */
    String limits95(Metric metric) {
        return limits == null ? "-" : range(metric, limits.lower95(), limits.upper95());
    }

    /** Likewise. */
    String limits998(Metric metric) {
        return limits == null ? "-" : range(metric, limits.lower998(), limits.upper998());
    }

    private String range(Metric metric, double low, double high) {
        return Display.withUnit(limit(metric, low), metric)
                + " to "
                + Display.withUnit(limit(metric, high), metric);
    }

    private Stream<String> printed(Metric metric) {
        return limits == null
                ? Stream.of()
                : Stream.of(
                                limits.lower998(),
                                limits.lower95(),
                                limits.upper95(),
                                limits.upper998())
                        .map(each -> limit(metric, each));
    }

    /** The limit, honest beside the figure. */
    private String limit(Metric metric, double share) {
        @Nullable BigDecimal value = measure == null ? null : measure.value();
        return Display.beside(
                Wording.inUnit(share, metric),
                metric.decimals(),
                value == null ? List.of() : List.of(value));
    }
}
