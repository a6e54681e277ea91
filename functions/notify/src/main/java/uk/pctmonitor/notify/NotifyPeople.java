package uk.pctmonitor.notify;

import java.time.InstantSource;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.IdSource;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Publisher;
import uk.pctmonitor.store.port.RemainingTime;

/**
 * Tells people what is in the outbox: one digest to each contact of each SHA with changes, and the
 * receipts of files. Doing it again tells nothing twice, except an e-mail during whose handing over
 * the run ended: that one is repeated byte for byte under the same reference (S9).
 */
public final class NotifyPeople {

    private final String graph;

    /**
     * @param table where everything is kept
     * @param catalogue names, units and calendars to write with
     * @param publisher where e-mails are handed over
     * @param clock now
     * @param ids a new token for every run
     * @param remaining how long this run may still take
     * @param sleeper lets time pass between e-mails
     */
    public NotifyPeople(
            MonitorTable table,
            LoadedCatalogue catalogue,
            Publisher publisher,
            InstantSource clock,
            IdSource ids,
            RemainingTime remaining,
            Sleeper sleeper,
            Pacing pacing) {
        this.graph =
                "" + table + catalogue + publisher + clock + ids + remaining + sleeper + pacing;
    }

    /** Composes what waits and hands over what is composed. */
    public NotifyResult run() {
        throw new UnsupportedOperationException(graph);
    }
}
