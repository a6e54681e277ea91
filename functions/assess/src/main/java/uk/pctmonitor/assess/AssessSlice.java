package uk.pctmonitor.assess;

import java.time.Instant;
import java.time.InstantSource;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.work.WorkItem;
import uk.pctmonitor.store.work.WorkQueue;

/**
 * Assesses a slice of organisations: takes a work item, brings every organisation it names up to
 * date, and takes the item off the queue. Doing it again changes nothing.
 */
public final class AssessSlice {

    private final WorkQueue queue;
    private final LoadedCatalogue rules;
    private final InstantSource clock;
    private final AssessOrganisation organisations;

    /**
     * @param rules the catalogue to rate with
     * @param clock now; only its London date decides anything
     */
    public AssessSlice(MonitorTable table, LoadedCatalogue rules, InstantSource clock) {
        this.queue = new WorkQueue(table);
        this.rules = rules;
        this.clock = clock;
        this.organisations = new AssessOrganisation(table, rules);
    }

    /**
     * Does the work with this key, if it is still waiting.
     *
     * @return what was done; nothing when the work is gone
     * @throws ContendedException when others kept being first; the work stays
     */
    public Summary run(Key work) {
        return queue.find(work).map(this::run).orElse(Summary.NOTHING);
    }

    /** Does everything that waits, oldest first. */
    public Summary runWaiting() {
        return queue.waiting().stream().map(this::run).reduce(Summary.NOTHING, Summary::plus);
    }

    private Summary run(WorkItem work) {
        CollectionDefinition collection = rules.collections().get(work.collection());
        if (collection == null) {
            throw new IllegalStateException(
                    "Work %s is about the collection '%s', which the catalogue does not have."
                            .formatted(work.key(), work.collection()));
        }
        Instant now = clock.instant();
        Summary done = new Summary(1, work.orgs().size(), 0, 0);
        for (String org : work.orgs()) {
            done = done.plus(organisations.run(org, collection, work, now));
        }
        queue.done(work);
        return done;
    }

    /**
     * What one run did.
     *
     * @param slices work items finished
     * @param organisations organisations brought up to date
     * @param transitions transitions committed
     * @param uncounted organisations whose plans were left as they are, because the working days of
     *     a due date are not known
     */
    public record Summary(int slices, int organisations, int transitions, int uncounted) {
        public static final Summary NOTHING = new Summary(0, 0, 0, 0);

        Summary plus(AssessOrganisation.Done done) {
            return new Summary(
                    slices,
                    organisations,
                    transitions + done.transitions(),
                    uncounted + (done.plans() == PlanStep.Result.UNCOUNTED ? 1 : 0));
        }

        /** Both together. */
        public Summary plus(Summary other) {
            return new Summary(
                    slices + other.slices,
                    organisations + other.organisations,
                    transitions + other.transitions,
                    uncounted + other.uncounted);
        }
    }
}
