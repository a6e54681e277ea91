package uk.pctmonitor.core.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why milestones are missed, counted (S3.14).
 *
 * @param counts missed milestones by the barrier that was given, at least one each
 */
public record BarrierCounts(SortedMap<String, Integer> counts) {
    public BarrierCounts {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Of the milestones of these plans, such as all open plans under one SHA. */
    public static BarrierCounts of(Collection<Plan> plans) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Plan plan : plans) {
            for (Progress each : plan.progress().values()) {
                if (!each.barrier().isEmpty()) {
                    counts.merge(each.barrier(), 1, Integer::sum);
                }
            }
        }
        return new BarrierCounts(counts);
    }

    /** The most frequent first, and then by code. */
    public List<Map.Entry<String, Integer>> ranked() {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
