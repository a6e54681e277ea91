package uk.pctmonitor.core.metric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.pctmonitor.core.calendar.Quarter;

/** All metrics and national targets: what is watched, and against what by default. */
public final class Catalogue {

    private final SortedMap<String, Metric> metrics;
    private final Map<String, List<NationalTarget>> targets;

    /**
     * @throws IllegalArgumentException when two metrics share a code or alias, a target names no
     *     metric, or two targets of a metric hold in the same quarter
     */
    public Catalogue(List<Metric> metrics, List<NationalTarget> targets) {
        this.metrics = new TreeMap<>();
        metrics.forEach(metric -> this.metrics.put(metric.code(), metric));
        this.targets = targets.stream().collect(Collectors.groupingBy(NationalTarget::metric));
    }

    /** Every metric by code, in code order. */
    public SortedMap<String, Metric> metrics() {
        return java.util.Collections.unmodifiableSortedMap(metrics);
    }

    /** The metric with this code or alias. */
    public Optional<Metric> metric(String codeOrAlias) {
        return Optional.ofNullable(metrics.get(codeOrAlias));
    }

    /**
     * What the metric is compared with in the quarter: agreed trajectory, else annual profile, else
     * national target (rules.md 4.0-5).
     *
     * @param agreed what is agreed with the organisation, for any metric and quarter
     */
    public Optional<Target> target(String metric, Quarter quarter, List<AgreedTarget> agreed) {
        return targets.getOrDefault(metric, List.of()).stream()
                .filter(target -> target.holdsIn(quarter))
                .findFirst()
                .map(t -> new Target(t.goal(), t.amber(), TargetSource.NATIONAL, t.source()));
    }
}
