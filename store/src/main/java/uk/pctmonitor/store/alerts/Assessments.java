package uk.pctmonitor.store.alerts;

import java.util.Comparator;
import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.port.MonitorTable;

/** Committed assessments. They are never changed or removed. */
public final class Assessments {

    private static final Comparator<StoredAssessment> IN_ORDER =
            Comparator.comparing(StoredAssessment::org)
                    .thenComparing(StoredAssessment::collection)
                    .thenComparing(StoredAssessment::order)
                    .thenComparing(StoredAssessment::rules);

    private final MonitorTable table;

    public Assessments(MonitorTable table) {
        this.table = table;
    }

    /**
     * Every assessment of the organisation's returns in the collection and quarter, by order of the
     * return and then by rules version.
     */
    public List<StoredAssessment> of(String org, String collection, Quarter quarter) {
        return table.query(Partition.of(org), AssessmentItem.prefix(collection, quarter)).stream()
                .map(AssessmentItem::read)
                .toList();
    }

    /** Every assessment of the organisation in the collection, by quarter, order and rules. */
    public List<StoredAssessment> of(String org, String collection) {
        return table.query(Partition.of(org), AssessmentItem.prefix(collection)).stream()
                .map(AssessmentItem::read)
                .toList();
    }

    /**
     * Every assessment of the quarter, superseded ones among them, by organisation, collection,
     * order and rules. They are found by the index, which may lag a moment.
     */
    public List<StoredAssessment> ofQuarter(Quarter quarter) {
        return found(quarter, "");
    }

    /** The same, of the organisations that answered to the SHA at the quarter's end. */
    public List<StoredAssessment> ofQuarter(Quarter quarter, String sha) {
        return found(quarter, sha + "#");
    }

    private List<StoredAssessment> found(Quarter quarter, String prefix) {
        return table
                .getAll(table.queryIndex(AssessmentItem.indexPartition(quarter), prefix))
                .values()
                .stream()
                .map(AssessmentItem::read)
                .sorted(IN_ORDER)
                .toList();
    }
}
