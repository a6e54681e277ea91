package uk.pctmonitor.store.catalogue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.metric.Confidence;

/** {@code barriers.csv}: why milestones are missed (S3.14). */
final class BarriersFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "barriers.csv", List.of("code", "name"), List.of("source", "confidence"));

    private BarriersFile() {}

    /** Names by code, the codes in capitals. */
    static SortedMap<String, String> read(List<CatalogueRow> rows) {
        SortedMap<String, String> barriers = new TreeMap<>();
        for (CatalogueRow row : rows) {
            String code = row.code("code");
            String name = row.mandatory("name");
            row.oneOf("confidence", Confidence.class, Confidence.RECALLED);
            if (!code.equals(code.toUpperCase(java.util.Locale.ROOT))) {
                row.fault("code", "Write the code in capitals.");
            }
            if (row.isSound() && barriers.putIfAbsent(code, name) != null) {
                row.fault("code", "'" + code + "' stands here twice.");
            }
        }
        return barriers;
    }
}
