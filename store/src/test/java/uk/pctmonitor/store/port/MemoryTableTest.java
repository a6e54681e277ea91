package uk.pctmonitor.store.port;

class MemoryTableTest extends MonitorTableContract {
    @Override
    protected MonitorTable emptyTable() {
        return new MemoryTable();
    }
}
