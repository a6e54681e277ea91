package uk.pctmonitor.store.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Write;

/** Work waiting for assess. */
public final class WorkQueue {

    private final MonitorTable table;

    public WorkQueue(MonitorTable table) {
        this.table = table;
    }

    /** Everything waiting, by submission id and slice. */
    public List<WorkItem> waiting() {
        return table.query(WorkItem.PARTITION, "").stream().map(WorkItem::of).toList();
    }

    /** Since when each slice waits; empty for one that does not say. */
    public List<Optional<Instant>> waitingSince() {
        return table.query(WorkItem.PARTITION, "").stream().map(WorkItem::since).toList();
    }

    /** The work with this key, unless it has been done. */
    public Optional<WorkItem> find(Key key) {
        return table.get(key).map(WorkItem::of);
    }

    /** Takes a finished slice off the queue. */
    public void done(WorkItem work) {
        table.transact(List.of(Write.delete(work.key())));
    }
}
