package uk.pctmonitor.simulation.exhaustive;

import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.MonitorTable;

/** In memory. */
record InMemory(MonitorTable table) implements Place {

    InMemory() {
        this(new MemoryTable());
    }

    @Override
    public MonitorTable failing(FaultPlan plan) {
        return new PlannedTable(table, plan);
    }
}
