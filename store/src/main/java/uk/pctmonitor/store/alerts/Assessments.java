package uk.pctmonitor.store.alerts;

import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.port.MonitorTable;

/** Committed assessments. They are never changed or removed. */
public final class Assessments {

    private final MonitorTable table;

    public Assessments(MonitorTable table) {
        this.table = table;
    }

    /**
     * Every assessment of the organisation's returns in the collection and quarter, by order of the
     * return and then by rules version.
     */
    public List<StoredAssessment> of(String org, String collection, Quarter quarter) {
        throw new UnsupportedOperationException(table + org + collection + quarter);
    }
}
