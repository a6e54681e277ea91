package uk.pctmonitor.store.work;

import java.util.List;
import java.util.Optional;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/** Work waiting for assess. */
public final class WorkQueue {

    private final MonitorTable table;

    public WorkQueue(MonitorTable table) {
        this.table = table;
    }

    /** Everything waiting, oldest submission id first. */
    public List<WorkItem> waiting() {
        throw new UnsupportedOperationException(table.toString());
    }

    /** The work with this key, unless it has been done. */
    public Optional<WorkItem> find(Key key) {
        throw new UnsupportedOperationException(key.toString());
    }

    /** Takes a finished slice off the queue. */
    public void done(WorkItem work) {
        throw new UnsupportedOperationException(work.toString());
    }
}
