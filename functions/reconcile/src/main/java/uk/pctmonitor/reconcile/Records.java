package uk.pctmonitor.reconcile;

import uk.pctmonitor.core.operations.OperationsLimits;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.MissedUploads;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * What is kept.
 *
 * @param documents where uploads lie
 * @param bucket the inbox
 * @param limits from when on something that waits is overdue
 */
public record Records(
        MonitorTable table,
        LoadedCatalogue catalogue,
        DocumentStore documents,
        String bucket,
        OperationsLimits limits) {

    /** Under the catalogue's limits. */
    public Records(
            MonitorTable table, LoadedCatalogue catalogue, DocumentStore documents, String bucket) {
        this(table, catalogue, documents, bucket, catalogue.operations());
    }

    MissedUploads uploads() {
        return new MissedUploads(table, documents, bucket);
    }
}
