package uk.pctmonitor.store.plans;

import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.MonitorTable;

class PlansTest extends PlansContract {

    @Override
    protected MonitorTable emptyTable() {
        return new MemoryTable();
    }
}
