package uk.pctmonitor.store.catalogue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.plan.PlanType;

/**
 * {@code plan-types.csv}: metrics whose failure requires another plan than a recovery plan (S4.24).
 */
final class PlanTypesFile {

    static final CatalogueTable TABLE =
            new CatalogueTable("plan-types.csv", List.of("metric", "type"), List.of("source"));

    private PlanTypesFile() {}

    static SortedMap<String, PlanType> read(List<CatalogueRow> rows, PlanWords words) {
        SortedMap<String, PlanType> types = new TreeMap<>();
        for (CatalogueRow row : rows) {
            String metric = row.code("metric");
            words.checkMetric(row, "metric", metric);
            row.mandatory("type");
            PlanType type = row.oneOf("type", PlanType.class, PlanType.RECOVERY);
            if (row.isSound() && types.putIfAbsent(metric, type) != null) {
                row.fault("metric", "'" + metric + "' stands here twice.");
            }
        }
        return types;
    }
}
