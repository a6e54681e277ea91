package uk.pctmonitor.local.monitor;

import java.time.Instant;
import java.util.List;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.store.ledger.MissedUploads;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

/**
 * The uploads that an earlier run kept and did not finish, because it was stopped: on one machine
 * nobody else comes back for them (S1, every uploaded file is accepted or refused).
 */
public record Leftovers(Monitor monitor) {

    /** What became of one of them. */
    public record Finished(DocumentId document, IngestResult result) {}

    /** Deals with each, in the order in which they came. */
    public List<Finished> finish() {
        return new MissedUploads(monitor.table(), monitor.documents(), DataFolder.BUCKET)
                .since(Instant.MIN).stream()
                        .filter(MissedUploads.Missed::isThere)
                        .map(missed -> missed.head().id())
                        .map(id -> new Finished(id, monitor.ingest(id)))
                        .toList();
    }
}
