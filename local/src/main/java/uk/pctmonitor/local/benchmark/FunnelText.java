package uk.pctmonitor.local.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.benchmark.Benchmark;
import uk.pctmonitor.core.benchmark.Compared;
import uk.pctmonitor.core.benchmark.Dispersion;
import uk.pctmonitor.core.benchmark.Funnel;
import uk.pctmonitor.core.benchmark.Funnel.Plotted;
import uk.pctmonitor.core.benchmark.LeftOut;
import uk.pctmonitor.core.benchmark.Position;
import uk.pctmonitor.core.benchmark.Proportion;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.core.rating.Display;

/** A funnel in words: what it stands around, how wide it is and why, and how many lie outside. */
final class FunnelText {

    private final Reported reported;
    private final Metric metric;
    private final @Nullable BigDecimal target;

    FunnelText(Reported reported, @Nullable BigDecimal target) {
        this.reported = reported;
        this.metric = reported.metric();
        this.target = target;
    }

    List<String> paragraphs(Benchmark benchmark) {
        @Nullable Compared<Proportion> proportions = benchmark.proportions();
        if (proportions == null) {
            return List.of(
                    "No funnel: the numerator does not count a part of a denominator, so what chance"
                            + " does can't be worked out from its size.");
        }
        List<String> paragraphs = new ArrayList<>();
        @Nullable Funnel funnel = benchmark.funnel();
        if (funnel == null) {
            paragraphs.add("No funnel: nobody has a numerator and a denominator.");
        } else {
            paragraphs.add(centre(funnel));
            paragraphs.add(spread(funnel));
            paragraphs.add(outside(funnel));
            paragraphs.add(derived(funnel));
        }
        paragraphs.add(leftOutOnlyHere(benchmark, proportions));
        return paragraphs;
    }

    private String centre(Funnel funnel) {
        Proportion together = funnel.together();
        String have =
                "%s, what the peers have together (%s)"
                        .formatted(
                                rounded(together.share(), metric.decimals() + 1),
                                (Wording.amount(together.numerator())
                                                + " of "
                                                + Wording.amount(together.denominator())
                                                + " "
                                                + metric.denominatorLabel())
                                        .strip());
        String peers = Wording.peers(funnel.plotted().size());
        return target == null
                ? "Funnel: %s around %s.".formatted(peers, have)
                : "Funnel: %s around the target of %s; beside it, %s."
                        .formatted(
                                peers, Display.withUnit(Display.threshold(target), metric), have);
    }

    private String spread(Funnel funnel) {
        @Nullable Dispersion dispersion = funnel.dispersion();
        if (dispersion == null) {
            return "No limits: they need %d peers.".formatted(Funnel.FEWEST_PEERS);
        }
        BigDecimal phi = BigDecimal.valueOf(dispersion.phi());
        BigDecimal chance = BigDecimal.valueOf(Dispersion.phiByChance(funnel.plotted().size()));
        String phis =
                "phi %s, where chance alone makes about %s"
                        .formatted(
                                Display.beside(phi, 2, List.of(chance)),
                                Display.beside(chance, 2, List.of(phi)));
        if (dispersion.tauSquared() == 0) {
            return "The peers differ no more than chance explains: %s. The limits are not widened: tau 0."
                    .formatted(phis);
        }
        double root = StrictMath.sqrt(funnel.centre() * (1 - funnel.centre()));
        return "The peers differ more than chance explains: %s. The limits are widened for it by tau %s, about %s at the centre."
                .formatted(
                        phis,
                        Wording.decimals(dispersion.tau(), 4),
                        rounded(2 * dispersion.tau() * root, metric.decimals()));
    }

    private String outside(Funnel funnel) {
        List<Position> positions =
                funnel.plotted().values().stream()
                        .map(Plotted::position)
                        .flatMap(Stream::ofNullable)
                        .toList();
        int peers = positions.size();
        return peers == 0
                ? ""
                : "Outside the 95%% limits: %d, of them outside the 99.8%% limits: %d. %s alone would put about %s and %s of %d there."
                        .formatted(
                                positions.stream().filter(Position::isOutside).count(),
                                positions.stream().filter(Position::isFarOutside).count(),
                                target == null
                                        ? "Chance and the usual spread"
                                        : "If all had reached just the target, chance and the usual"
                                                + " spread",
                                Wording.decimals(0.05 * peers, 1),
                                Wording.decimals(0.002 * peers, 1),
                                peers);
    }

    /** Rounded percentages make numerators that are no whole numbers. */
    private String derived(Funnel funnel) {
        List<BigDecimal> published =
                reported.measures().entrySet().stream()
                        .filter(each -> funnel.plotted().containsKey(each.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(each -> each.provenance() == Provenance.DERIVED_NUMERATOR)
                        .map(Measure::value)
                        .flatMap(Stream::ofNullable)
                        .toList();
        if (published.isEmpty()) {
            return "";
        }
        int decimals = published.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigDecimal half = BigDecimal.valueOf(5, Math.max(0, decimals) + 1);
        return "For %d of %d only a rounded figure and its denominator were published: the numerator is worked out and not whole, and the figure may be up to %s off."
                .formatted(
                        published.size(),
                        funnel.plotted().size(),
                        Display.withUnit(half.toPlainString(), metric));
    }

    private static String leftOutOnlyHere(Benchmark benchmark, Compared<Proportion> proportions) {
        SortedMap<String, LeftOut> more = new TreeMap<>(proportions.leftOut());
        more.keySet().removeAll(benchmark.figures().leftOut().keySet());
        return more.isEmpty() ? "" : "From the funnel alone. " + Wording.leftOut(more);
    }

    private String rounded(double share, int decimals) {
        return Display.withUnit(
                Display.beside(Wording.inUnit(share, metric), decimals, List.of()), metric);
    }
}
