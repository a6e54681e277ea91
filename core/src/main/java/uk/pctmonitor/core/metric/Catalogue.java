package uk.pctmonitor.core.metric;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;

/** All metrics and national targets: what is watched, and against what by default. */
public final class Catalogue {

    private final SortedMap<String, Metric> metrics = new TreeMap<>();
    private final Map<String, Metric> byName = new HashMap<>();
    private final Map<String, List<NationalTarget>> targets;

    /**
     * @throws IllegalArgumentException when two metrics share a code or alias, a target names no
     *     metric or does not fit its direction, or two targets of a metric hold in the same
     *     quarter; {@link CatalogueCheck#faults} gives all of them with their places
     */
    public Catalogue(List<Metric> metrics, List<NationalTarget> targets) {
        List<CatalogueCheck.Fault> faults = CatalogueCheck.faults(metrics, targets);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.getFirst().text());
        }
        for (Metric metric : metrics) {
            this.metrics.put(metric.code(), metric);
            byName.put(CatalogueCheck.key(metric.code()), metric);
            metric.aliases().forEach(alias -> byName.put(CatalogueCheck.key(alias), metric));
        }
        this.targets = targets.stream().collect(Collectors.groupingBy(NationalTarget::metric));
    }

    /** Every metric by code, in code order. */
    public SortedMap<String, Metric> metrics() {
        return Collections.unmodifiableSortedMap(metrics);
    }

    /** The metric with this code or alias, in capitals or not. */
    public Optional<Metric> metric(String codeOrAlias) {
        return Optional.ofNullable(byName.get(CatalogueCheck.key(codeOrAlias)));
    }

    /**
     * The functions that these metrics belong to, in order; those that are unknown or belong to
     * none are left out.
     */
    public SortedSet<String> functionsOf(Collection<String> metrics) {
        return metrics.stream()
                .flatMap(code -> metric(code).stream())
                .map(Metric::function)
                .filter(function -> !function.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What the metric is compared with in the quarter: agreed trajectory, else annual profile, else
     * national target (rules.md 4.0-5).
     *
     * <p>An agreed target without an amber rule of its own takes over the rule of the national
     * target it replaces, or the metric's when there is none: POINTS and PERCENT count from the
     * agreed level, and a LIMIT stays where it is. Where that rule does not fit the agreed level (a
     * limit on its wrong side, a percentage of 0) there is no amber: short of it is red.
     *
     * @param metric the metric's code
     * @param agreed what is agreed with the organisation, for any metric and quarter; of two for
     *     the same metric and period the first counts
     */
    public Optional<Target> target(String metric, Quarter quarter, List<AgreedTarget> agreed) {
        Optional<NationalTarget> national =
                targets.getOrDefault(metric, List.of()).stream()
                        .filter(target -> target.holdsIn(quarter))
                        .findFirst();
        return agreed.stream()
                .filter(each -> each.metric().equals(metric) && each.holdsIn(quarter))
                .min(Comparator.comparing(AgreedTarget::source))
                .map(each -> agreedTarget(each, national.orElse(null)))
                .or(() -> national.map(NationalTarget::asTarget));
    }

    private Target agreedTarget(AgreedTarget agreed, @Nullable NationalTarget national) {
        Metric metric = metrics.get(agreed.metric());
        AmberRule amber = agreed.amber();
        if (amber == null && national != null) {
            amber = national.amber();
        }
        if (amber == null && metric != null) {
            amber = metric.amber();
        }
        boolean fits =
                amber != null
                        && metric != null
                        && TargetCheck.misfit(metric.direction(), agreed.goal(), amber).isEmpty();
        return new Target(
                agreed.goal(),
                fits && amber != null ? amber : new AmberRule.None(),
                agreed.source(),
                agreed.citation());
    }
}
