package uk.pctmonitor.store.port;

class MemoryTableTransactionTest extends TransactionContract {
    @Override
    protected MonitorTable emptyTable() {
        return new MemoryTable();
    }
}
