package uk.pctmonitor.ingest;

import java.time.InstantSource;
import java.util.Optional;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.TableUnavailableException;

/**
 * Takes in a file that asks for decisions: reads how things stand, decides, and commits if they
 * still stand so. When somebody else was first, it reads and decides anew, so that nobody's act is
 * lost and none is done on what was not there any more.
 */
final class DecisionIntake {

    /** How often somebody else may be first before the file is left for another delivery. */
    static final int MOST_ROUNDS = 8;

    private final Decisions decisions;
    private final FileEnding ending;
    private final InstantSource clock;

    DecisionIntake(
            MonitorTable table, LoadedCatalogue catalogue, FileEnding ending, InstantSource clock) {
        this.decisions = new Decisions(table, catalogue);
        this.ending = ending;
        this.clock = clock;
    }

    /** Takes the file in, if it is one; empty when it tells figures or the like. */
    Optional<IngestResult> take(Job job, FileReading.Result read, Origin origin) {
        Sending sending = new Sending(origin, job.received(), read.sha256());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<Decided> asked =
                    decisions.on(read.checked().content(), sending, clock.instant());
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            Decided decided = asked.get();
            if (decided.isRefused()) {
                return Optional.of(ending.refused(job, read.refusedFor(decided), origin));
            }
            Optional<IngestResult> ended = ending.decided(job, read, origin, decided);
            if (ended.isPresent()) {
                return ended;
            }
        }
        throw new TableUnavailableException(
                "others kept acting on the same plans or alerts",
                new IllegalStateException("contended"));
    }
}
