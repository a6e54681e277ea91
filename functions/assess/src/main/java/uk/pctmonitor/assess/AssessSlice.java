package uk.pctmonitor.assess;

import java.time.InstantSource;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.work.WorkQueue;

/**
 * Assesses a slice of organisations: takes a work item, brings every organisation it names up to
 * date, and takes the item off the queue. Doing it again changes nothing.
 */
public final class AssessSlice {

    private final WorkQueue queue;
    private final String graph;

    /**
     * @param rules the catalogue to rate with
     * @param clock now; only its London date decides anything
     */
    public AssessSlice(MonitorTable table, LoadedCatalogue rules, InstantSource clock) {
        this.queue = new WorkQueue(table);
        this.graph = rules.version() + clock;
    }

    /**
     * Does the work with this key, if it is still waiting.
     *
     * @return what was done; nothing when the work is gone
     */
    public Summary run(Key work) {
        throw new UnsupportedOperationException(queue + graph + work);
    }

    /** Does everything that waits, oldest first. */
    public Summary runWaiting() {
        throw new UnsupportedOperationException(queue + graph);
    }

    /**
     * What one run did.
     *
     * @param slices work items finished
     * @param organisations organisations brought up to date
     * @param transitions transitions committed
     */
    public record Summary(int slices, int organisations, int transitions) {
        public static final Summary NOTHING = new Summary(0, 0, 0);

        public Summary plus(Summary other) {
            return new Summary(
                    slices + other.slices,
                    organisations + other.organisations,
                    transitions + other.transitions);
        }
    }
}
