package uk.pctmonitor.simulation.exhaustive;

import java.util.List;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.MonitorTable;

/** In memory, where the index may lag by a step. */
final class InMemory implements Place {

    private final MemoryTable table = new MemoryTable();
    private MemoryTable past = new MemoryTable();
    private MemoryTable present = new MemoryTable();

    @Override
    public MonitorTable failing(FaultPlan plan) {
        if (plan.has(Fault.STALE)) {
            past = present;
            present = table.copy();
        }
        return new PlannedTable(table, plan, past);
    }

    @Override
    public MonitorTable table() {
        return table;
    }

    @Override
    public List<Fault> faults(Call call) {
        return call == Call.READ_INDEX
                ? List.of(Fault.CRASH_BEFORE, Fault.UNAVAILABLE, Fault.OVERTAKEN, Fault.STALE)
                : call.faults();
    }
}
