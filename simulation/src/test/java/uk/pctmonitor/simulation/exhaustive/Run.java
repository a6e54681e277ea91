package uk.pctmonitor.simulation.exhaustive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.ingest.TryAgainException;
import uk.pctmonitor.simulation.world.Functions;
import uk.pctmonitor.simulation.world.Region;
import uk.pctmonitor.simulation.world.Seams;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.check.Breach;
import uk.pctmonitor.store.check.History;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MemoryDocuments;
import uk.pctmonitor.store.port.MemoryPublisher;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Publisher.Envelope;
import uk.pctmonitor.store.port.SimulatedCrash;
import uk.pctmonitor.store.port.TableUnavailableException;

/** One telling of a story, with what goes wrong in it. */
final class Run {

    /** As often as a step may fail: more than there are faults in a plan. */
    private static final int MOST_TRIES = 6;

    /** On which every story begins. */
    static final LocalDate FIRST_DAY = LocalDate.of(2013, 7, 16);

    private final Place place;
    private final MemoryDocuments documents = new MemoryDocuments();
    private final MemoryPublisher people = new MemoryPublisher();
    private final List<DocumentId> uploads = new ArrayList<>();
    private final List<Breach> breaches = new ArrayList<>();
    private final FaultPlan plan;
    private final boolean triesAtOnce;
    private LoadedCatalogue catalogue = Region.USUAL;
    private Instant story = morning(FIRST_DAY);
    private Duration delay = Duration.ZERO;
    private int tokens;

    /**
     * @param triesAtOnce whether what failed is tried again before the story goes on; otherwise it
     *     is left until everything is healed
     */
    Run(Place place, FaultPlan plan, boolean triesAtOnce) {
        this.place = place;
        this.plan = plan;
        this.triesAtOnce = triesAtOnce;
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(London.ZONE).toInstant();
    }

    /** Tells the story to its end, and heals what is left. */
    Run tell(Scenario scenario) {
        scenario.before().forEach(step -> step(step, false));
        scenario.steps().forEach(step -> step(step, true));
        heal(plan.has(Fault.STALE) && scenario.steps().contains(new Step.Remind()));
        return this;
    }

    /** All that is in the table now. */
    MonitorTable table() {
        return place.table();
    }

    MemoryDocuments documents() {
        return documents;
    }

    LoadedCatalogue catalogue() {
        return catalogue;
    }

    List<DocumentId> uploads() {
        return List.copyOf(uploads);
    }

    List<Envelope> sent() {
        return people.sent();
    }

    /** What was seen on the way to be broken. */
    List<Breach> breaches() {
        return List.copyOf(breaches);
    }

    Instant now() {
        return story.plus(delay);
    }

    LocalDate today() {
        return London.dateOf(now());
    }

    private void step(Step step, boolean isFaulty) {
        story = story.plusSeconds(60);
        switch (step) {
            case Step.Upload(String key, String text) ->
                    uploads.add(documents.put(Functions.BUCKET, key, text.getBytes(UTF_8), story));
            case Step.Wait(LocalDate day) -> {
                story = morning(day);
                delay = Duration.ZERO;
            }
            case Step.Redeploy(LoadedCatalogue other) -> catalogue = other;
            default -> attempt(step, isFaulty);
        }
    }

    private void attempt(Step step, boolean isFaulty) {
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            History before = history();
            boolean done;
            if (isFaulty) {
                plan.begin(() -> overtake(step));
            }
            try {
                done = isDone(step) && !plan.isLate();
            } finally {
                plan.end();
            }
            breaches.addAll(before.brokenBy(history()));
            if (done || !triesAtOnce) {
                return;
            }
            delay = delay.plus(LeaseTerms.DEFAULT.lease()).plusSeconds(1);
        }
        breaches.add(new Breach("L1", step + " failed " + MOST_TRIES + " times."));
    }

    /** The lease of a process that stands still has run out, and another one does its work. */
    private void overtake(Step step) {
        delay = delay.plus(LeaseTerms.DEFAULT.lease()).plusSeconds(1);
        if (!isDone(step)) {
            breaches.add(new Breach("L1", step + " can't be taken over."));
        }
    }

    /** False when it must come again, as Lambda would bring it. */
    private boolean isDone(Step step) {
        try {
            return act(step);
        } catch (SimulatedCrash
                | TableUnavailableException
                | TryAgainException
                | UncheckedIOException expected) {
            return false;
        }
    }

    /** False when something is left to do. */
    private boolean act(Step step) {
        Functions functions = functions();
        switch (step) {
            case Step.Deliver(int upload) -> functions.ingest(uploads.get(upload));
            case Step.Assess _ -> functions.assess();
            case Step.Tell _ -> {
                return functions.tell().left() == 0;
            }
            case Step.Remind _ -> functions.remind(today());
            case Step.Replay(boolean isTold, var quarter) -> functions.replay(isTold, quarter);
            case Step.Reconcile _ -> reconcile(functions);
            default -> throw new IllegalStateException(step + " is nobody's work");
        }
        return true;
    }

    private List<Finding> reconcile(Functions functions) {
        List<DocumentId> announced = new ArrayList<>();
        List<Finding> findings =
                functions.reconcile(today(), (head, _) -> announced.add(head.id())).findings();
        announced.forEach(functions::ingest);
        return findings;
    }

    private Functions functions() {
        Seams seams =
                new Seams(
                        place.failing(plan),
                        new PlannedDocuments(documents, plan),
                        new PlannedPublisher(people, plan),
                        new MemoryPublisher(),
                        this::now,
                        () -> "token-" + ++tokens,
                        this::left,
                        _ -> asleep());
        return new Functions(seams, catalogue);
    }

    private Duration left() {
        boolean ignored = plan.next(Call.ASK_FOR_TIME).isPresent();
        return plan.isLate() ? Duration.ZERO : Duration.ofMinutes(5);
    }

    private void asleep() {
        plan.next(Call.SLEEP).ifPresent(plan::crash);
    }

    /** Leases run out, every event comes once more, and four days later nothing waits. */
    private void heal(boolean isRemindedAgain) {
        delay = delay.plus(LeaseTerms.DEFAULT.lease()).plusSeconds(1);
        Functions functions = functions();
        uploads.forEach(functions::ingest);
        functions.assess();
        if (isRemindedAgain) {
            // What the day's run did not find in the index is told by the next run (L3).
            functions.remind(today());
        }
        // A day's own work is done by the next run of the day.
        functions.tell();
        History before = history();
        uploads.forEach(functions::ingest);
        List<Finding> ignored = reconcile(functions);
        breaches.addAll(before.brokenBy(history()));
    }

    /** What reconcile has to say four days later: nothing waits (L1, L2). */
    List<Finding> waiting() {
        delay = delay.plusDays(4);
        return reconcile(functions());
    }

    private History history() {
        return History.of(place.table(), catalogue.register().organisations().keySet(), uploads);
    }
}
