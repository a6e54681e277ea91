package uk.pctmonitor.store.outbox;

import uk.pctmonitor.store.port.MonitorTable;

/** What is to be told to people, and what has been. */
public final class Outbox {

    private final MonitorTable table;

    public Outbox(MonitorTable table) {
        this.table = table;
    }

    @Override
    public String toString() {
        return "Outbox of " + table;
    }
}
