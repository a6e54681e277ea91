package uk.pctmonitor.store.alerts;

import java.util.List;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.store.port.MonitorTable;

/** The alert book of each organisation: all its alert states in one item. */
public final class AlertBooks {

    private final MonitorTable table;

    public AlertBooks(MonitorTable table) {
        this.table = table;
    }

    /**
     * A book as it stands in the table.
     *
     * @param version guards it; 0 when there is none yet
     */
    public record Versioned(AlertBook book, long version) {}

    /** The organisation's book; an empty one of version 0 when nothing was ever told of it. */
    public Versioned of(String org) {
        throw new UnsupportedOperationException(table + org);
    }

    /**
     * The books with at least one open alert of the organisations that answer to the body, in
     * organisation order.
     */
    public List<AlertBook> open(String sha) {
        throw new UnsupportedOperationException(table + sha);
    }
}
