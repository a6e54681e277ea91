package uk.pctmonitor.ingest;

import java.time.InstantSource;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.IdSource;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.RemainingTime;

/**
 * Takes one uploaded file version in: claims it, checks it, stores its returns, and accepts or
 * refuses it in one transaction (docs/reliability.md). Doing it again, at the same time or later,
 * changes nothing.
 */
public final class IngestFile {

    private final Ledger ledger;
    private final String graph;

    /**
     * @param terms how long a claim holds; {@link LeaseTerms#DEFAULT} unless nobody else can be at
     *     work
     * @param rows the reader, such as {@code CsvRows::open}
     * @param clock now
     * @param ids a new token for every claim
     * @param remaining how long this run may still take
     */
    public IngestFile(
            MonitorTable table,
            LeaseTerms terms,
            DocumentStore documents,
            LoadedCatalogue catalogue,
            RowOpener rows,
            InstantSource clock,
            IdSource ids,
            RemainingTime remaining) {
        this.ledger = new Ledger(table, terms);
        this.graph = "" + documents + catalogue + rows + clock + ids + remaining;
    }

    /**
     * Takes the file version in.
     *
     * @param document which version of which file; the key decoded
     * @param sequencer as the bucket's event gives it, empty when there is none
     * @throws TryAgainException when it is not finished and has to be delivered again
     */
    public IngestResult run(DocumentId document, String sequencer) {
        throw new UnsupportedOperationException("" + ledger + graph + document + sequencer);
    }
}
