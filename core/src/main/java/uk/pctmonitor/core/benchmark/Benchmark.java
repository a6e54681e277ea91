package uk.pctmonitor.core.benchmark;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;

/**
 * One metric in one quarter among one set of peers (rules.md 4.7).
 *
 * @param peers who they are
 * @param figures what each reported, and who is left out
 * @param quartiles what divides the figures into quarters, null with too few of them
 * @param proportions the figures as parts of a whole; null when the metric counts no part
 * @param funnel limits for each proportion, null without any proportion
 */
public record Benchmark(
        PeerSet peers,
        Compared<BigDecimal> figures,
        @Nullable Quartiles quartiles,
        @Nullable Compared<Proportion> proportions,
        @Nullable Funnel funnel) {

    /**
     * Compares the peers.
     *
     * @param measures of the metric and quarter by organisation, also of others
     * @param target share of 1 around which the funnel is to stand, null for what the peers have
     *     together
     */
    public static Benchmark of(
            PeerSet peers,
            Map<String, Measure> measures,
            Metric metric,
            @Nullable BigDecimal target) {
        Compared<BigDecimal> figures = Compared.figures(peers.organisations(), measures, metric);
        @Nullable Compared<Proportion> proportions =
                Compared.isOfParts(metric)
                        ? Compared.proportions(peers.organisations(), measures, metric)
                        : null;
        return new Benchmark(
                peers,
                figures,
                Quartiles.of(figures.figures().values()).orElse(null),
                proportions,
                proportions == null ? null : Funnel.of(proportions.figures(), target).orElse(null));
    }
}
