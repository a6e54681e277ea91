package uk.pctmonitor.store.returns;

import java.util.List;
import java.util.SortedMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.port.MonitorTable;

/** Reads returns; only those of accepted submissions are seen, whatever else is stored. */
public final class Returns {

    private final MonitorTable table;

    public Returns(MonitorTable table) {
        this.table = table;
    }

    /** Every visible return of the organisation in the collection, by quarter and then by order. */
    public List<StoredReturn> history(String org, String collection) {
        throw new UnsupportedOperationException(table + org + collection);
    }

    /** The current return of each quarter: the visible one with the highest order. */
    public static SortedMap<Quarter, StoredReturn> current(List<StoredReturn> history) {
        throw new UnsupportedOperationException(history.toString());
    }

    /** The current returns of all organisations in the collection and quarter, by organisation. */
    public SortedMap<String, StoredReturn> ofQuarter(String collection, Quarter quarter) {
        throw new UnsupportedOperationException(collection + quarter);
    }
}
