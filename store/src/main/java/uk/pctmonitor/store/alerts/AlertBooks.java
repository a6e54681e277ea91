package uk.pctmonitor.store.alerts;

import uk.pctmonitor.store.port.MonitorTable;

/** The alert book of each organisation: all its alert states in one item. */
public final class AlertBooks {

    private final MonitorTable table;

    public AlertBooks(MonitorTable table) {
        this.table = table;
    }

    @Override
    public String toString() {
        return "AlertBooks of " + table;
    }
}
