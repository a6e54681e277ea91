package uk.pctmonitor.local.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.benchmark.Benchmark;
import uk.pctmonitor.core.benchmark.Quartiles;
import uk.pctmonitor.core.message.Paragraph;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Display;

/** What stands above the table of one set of peers: who they are, and what the numbers mean. */
public final class BenchmarkText {

    private final Reported reported;
    private final Metric metric;
    private final @Nullable BigDecimal target;

    /**
     * @param target in the metric's unit, when the funnel stands around it; else null
     */
    public BenchmarkText(Reported reported, @Nullable BigDecimal target) {
        this.reported = reported;
        this.metric = reported.metric();
        this.target = target;
    }

    /** What holds for every set of peers. */
    public List<String> opening() {
        return lines(
                List.of(
                        Wording.metric(metric) + ", " + reported.quarter() + ".",
                        Wording.NO_RATING,
                        "Not a league table: the lines stand in the order of codes. A place among"
                                + " peers does not say whether a figure is good enough (its target"
                                + " does), and much of the distance between two may be chance."));
    }

    /** What holds for one set of peers. */
    public List<String> about(Benchmark benchmark) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                "Peers: %s, %d; compared: %d. %s"
                        .formatted(
                                benchmark.peers().title(),
                                benchmark.peers().organisations().size(),
                                benchmark.figures().figures().size(),
                                Wording.leftOut(benchmark.figures().leftOut())));
        paragraphs.add(quarters(benchmark));
        paragraphs.addAll(new FunnelText(reported, target).paragraphs(benchmark));
        return lines(paragraphs);
    }

    /** Paragraphs as lines of a readable width, empty ones left out. */
    static List<String> lines(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(each -> !each.isBlank())
                .flatMap(each -> Paragraph.wrap(each, 0, 2).lines())
                .toList();
    }

    private String quarters(Benchmark benchmark) {
        @Nullable Quartiles quartiles = benchmark.quartiles();
        if (quartiles == null) {
            return "No quarters: they need %d peers with a figure."
                    .formatted(Quartiles.FEWEST_PEERS);
        }
        Collection<BigDecimal> figures = benchmark.figures().figures().values();
        return "Quarters: the %s divide at %s, %s and %s; a figure on a boundary counts to the %s quarter."
                .formatted(
                        Wording.peers(quartiles.peers()),
                        boundary(quartiles.lower(), figures),
                        boundary(quartiles.median(), figures),
                        boundary(quartiles.upper(), figures),
                        Wording.isJudged(metric.direction()) ? "better" : "higher");
    }

    /** Exactly, unless that takes more than two decimals beyond the metric's. */
    private String boundary(BigDecimal boundary, Collection<BigDecimal> figures) {
        int decimals =
                Math.clamp(
                        boundary.stripTrailingZeros().scale(),
                        metric.decimals(),
                        metric.decimals() + 2);
        return Display.withUnit(Display.beside(boundary, decimals, figures), metric);
    }
}
