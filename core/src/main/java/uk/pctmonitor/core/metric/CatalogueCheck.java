package uk.pctmonitor.core.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether metrics and national targets fit together, every fault with its place. */
public final class CatalogueCheck {

    /** In which list a fault lies. */
    public enum Listed {
        METRIC,
        TARGET
    }

    /**
     * One fault.
     *
     * @param listed which of the two lists
     * @param index place in that list, from 0
     * @param field what is wrong there: {@code code}, {@code aliases}, {@code metric}, {@code
     *     from}, {@code target} or {@code amber}
     * @param text one sentence
     */
    public record Fault(Listed listed, int index, String field, String text) {}

    private CatalogueCheck() {}

    /** Every fault, metrics first, in list order. */
    public static List<Fault> faults(List<Metric> metrics, List<NationalTarget> targets) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Metric> known = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < metrics.size(); i++) {
            Metric metric = metrics.get(i);
            known.putIfAbsent(metric.code(), metric);
            String owner = names.putIfAbsent(key(metric.code()), metric.code());
            if (owner != null) {
                faults.add(new Fault(Listed.METRIC, i, "code", taken(metric.code(), owner)));
            }
        }
        for (int i = 0; i < metrics.size(); i++) {
            for (String alias : metrics.get(i).aliases()) {
                String owner = names.putIfAbsent(key(alias), metrics.get(i).code());
                if (owner != null) {
                    faults.add(new Fault(Listed.METRIC, i, "aliases", taken(alias, owner)));
                }
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            checkTarget(i, targets, known, faults);
        }
        return faults;
    }

    private static void checkTarget(
            int index,
            List<NationalTarget> targets,
            Map<String, Metric> known,
            List<Fault> faults) {
        NationalTarget target = targets.get(index);
        Metric metric = known.get(target.metric());
        if (metric == null) {
            faults.add(
                    new Fault(
                            Listed.TARGET,
                            index,
                            "metric",
                            "'" + target.metric() + "' is not the code of a metric."));
            return;
        }
        TargetCheck.misfit(metric.direction(), target.goal(), target.amber())
                .ifPresent(misfit ->
                        faults.add(
                                new Fault(
                                        Listed.TARGET,
                                        index,
                                        misfit.inGoal() ? "target" : "amber",
                                        misfit.text())));
        for (int earlier = 0; earlier < index; earlier++) {
            if (targets.get(earlier).overlaps(target)) {
                faults.add(
                        new Fault(
                                Listed.TARGET,
                                index,
                                "from",
                                "Another target of %s (%s) holds in some of the same quarters: end one before the other begins."
                                        .formatted(target.metric(), targets.get(earlier).goal())));
                return;
            }
        }
    }

    private static String taken(String name, String owner) {
        return "'" + name + "' already stands for " + owner + ".";
    }

    /** Codes and aliases are compared without regard to case. */
    static String key(String codeOrAlias) {
        return codeOrAlias.strip().toUpperCase(Locale.ROOT);
    }
}
