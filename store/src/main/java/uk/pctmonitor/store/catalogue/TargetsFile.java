package uk.pctmonitor.store.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.CatalogueCheck;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.NationalTarget;

/** {@code targets.csv}: national targets with their dates. */
final class TargetsFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "targets.csv",
                    List.of("metric", "target"),
                    List.of("amber", "from", "to", "source", "confidence"));

    private TargetsFile() {}

    /** Metrics and targets, checked against each other. */
    static Catalogue read(List<Entry<Metric>> metrics, List<CatalogueRow> rows, FaultLog log) {
        Map<String, AmberRule> ambers = new HashMap<>();
        metrics.forEach(each -> ambers.put(each.value().code(), each.value().amber()));
        List<Entry<NationalTarget>> targets = new ArrayList<>();
        for (CatalogueRow row : rows) {
            target(row, ambers, targets);
        }
        if (!log.isCleanOf(TABLE.file(), MetricsFile.TABLE.file())) {
            return new Catalogue(List.of(), List.of());
        }
        List<CatalogueCheck.Fault> faults =
                CatalogueCheck.faults(Entry.values(metrics), Entry.values(targets));
        for (CatalogueCheck.Fault fault : faults) {
            CatalogueRow row =
                    switch (fault.listed()) {
                        case METRIC -> metrics.get(fault.index()).row();
                        case TARGET -> targets.get(fault.index()).row();
                    };
            row.fault(fault.field(), fault.text());
        }
        return faults.isEmpty()
                ? new Catalogue(Entry.values(metrics), Entry.values(targets))
                : new Catalogue(List.of(), List.of());
    }

    private static void target(
            CatalogueRow row, Map<String, AmberRule> ambers, List<Entry<NationalTarget>> targets) {
        String metric = row.code("metric");
        Goal goal = LevelText.goal(row.mandatory("target")).orElse(null);
        if (goal == null && row.has("target")) {
            row.fault(
                    "target",
                    CatalogueRow.seen(row.text("target"))
                            + " is neither a number such as 95 nor a range such as 90..110.");
        }
        AmberRule amber = amber(row, ambers.getOrDefault(metric, new AmberRule.None()));
        Quarter from = row.quarter("from", Periods::first);
        Quarter to = row.quarter("to", Periods::last);
        Confidence confidence = row.oneOf("confidence", Confidence.class, Confidence.RECALLED);
        if (from != null && to != null && to.compareTo(from) < 0) {
            row.fault("to", "It lies before from.");
        }
        if (row.isSound() && goal != null) {
            String source = row.textOr("source", TABLE.file() + ", line " + row.line());
            targets.add(
                    new Entry<>(
                            row,
                            new NationalTarget(metric, from, to, goal, amber, source, confidence)));
        }
    }

    /** The amber rule in the row's column of that name. */
    static AmberRule amber(CatalogueRow row, AmberRule otherwise) {
        if (!row.has("amber")) {
            return otherwise;
        }
        return LevelText.amber(row.text("amber"))
                .orElseGet(() -> {
                    row.fault(
                            "amber",
                            CatalogueRow.seen(row.text("amber"))
                                    + " is not LIMIT 90, POINTS 2, PERCENT 5 or NONE (with"
                                    + " your number).");
                    return otherwise;
                });
    }
}
