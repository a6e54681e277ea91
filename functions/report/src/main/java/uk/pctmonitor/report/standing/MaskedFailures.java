package uk.pctmonitor.report.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.benchmark.Grouping;
import uk.pctmonitor.core.benchmark.PeerGroup;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.Rater;
import uk.pctmonitor.core.rating.Rating;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/**
 * Finds deficits that a pooled balance hides: in the groups of the catalogue, and in each SHA. Only
 * finance metrics with a numerator and a denominator can be pooled.
 */
public final class MaskedFailures {

    /** A member's figure, with all parts. */
    private record Share(
            PctStanding member,
            Measure measure,
            BigDecimal numerator,
            BigDecimal denominator,
            Target target,
            Rag rag) {}

    private MaskedFailures() {}

    /** All of the scene: by group in the catalogue's order, then by SHA, and by metric. */
    public static List<MaskedFailure> of(Scene scene) {
        List<Metric> metrics =
                scene.reported().stream()
                        .filter(each ->
                                each.isRatio()
                                        && Category.of(each.category())
                                                .filter(Category.FINANCE::equals)
                                                .isPresent())
                        .toList();
        List<MaskedFailure> found = new ArrayList<>();
        groups(scene)
                .forEach((name, members) ->
                        metrics.forEach(metric -> of(name, members, metric).ifPresent(found::add)));
        return found;
    }

    private static Map<String, List<PctStanding>> groups(Scene scene) {
        Map<String, PctStanding> all = new TreeMap<>();
        scene.pcts().forEach(each -> all.put(each.code(), each));
        LoadedCatalogue catalogue = scene.catalogue();
        Map<String, List<PctStanding>> groups = new LinkedHashMap<>();
        for (PeerGroup group : catalogue.peers().groups()) {
            catalogue
                    .peers()
                    .divide(
                            new Grouping.Members(group),
                            all.keySet(),
                            catalogue.register(),
                            scene.quarter().end())
                    .sets()
                    .forEach(set ->
                            groups.put(
                                    group.name(),
                                    set.organisations().stream().map(all::get).toList()));
        }
        scene.shas().forEach(sha -> groups.put(sha.sha().name() + " SHA", sha.pcts()));
        return groups;
    }

    private static Optional<MaskedFailure> of(
            String group, List<PctStanding> members, Metric metric) {
        List<Share> shares =
                members.stream().flatMap(each -> share(each, metric).stream()).toList();
        List<Share> red = shares.stream().filter(each -> each.rag() == Rag.RED).toList();
        BigDecimal denominator =
                shares.stream().map(Share::denominator).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (red.isEmpty() || shares.size() < 2 || denominator.signum() == 0) {
            return Optional.empty();
        }
        Measure pooled =
                Measure.ofRatio(
                        shares.stream()
                                .map(Share::numerator)
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        denominator,
                        Objects.requireNonNull(metric.per()),
                        red.getFirst().measure().cell());
        Rating rating = Rater.rate(metric, pooled, red.getFirst().target(), true);
        return rating.rag() == Rag.GREEN
                ? Optional.of(
                        new MaskedFailure(
                                group,
                                metric,
                                pooled,
                                rating,
                                shares.size(),
                                red.stream().map(Share::member).toList()))
                : Optional.empty();
    }

    private static Optional<Share> share(PctStanding member, Metric metric) {
        @Nullable Verdicts verdicts =
                member.metric(metric.code()).map(MetricStanding::verdicts).orElse(null);
        @Nullable Measure measure = verdicts == null ? null : verdicts.now().compared();
        if (verdicts == null || measure == null) {
            return Optional.empty();
        }
        @Nullable BigDecimal numerator = measure.numerator();
        @Nullable BigDecimal denominator = measure.denominator();
        @Nullable Target target = verdicts.now().rating().target();
        return numerator == null || denominator == null || target == null
                ? Optional.empty()
                : Optional.of(
                        new Share(
                                member,
                                measure,
                                numerator,
                                denominator,
                                target,
                                verdicts.now().rating().rag()));
    }
}
