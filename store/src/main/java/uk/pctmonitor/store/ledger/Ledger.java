package uk.pctmonitor.store.ledger;

import uk.pctmonitor.store.port.MonitorTable;

/** The ledger of uploaded file versions. */
public final class Ledger {

    private final MonitorTable table;

    public Ledger(MonitorTable table) {
        this.table = table;
    }

    @Override
    public String toString() {
        return "Ledger of " + table;
    }
}
