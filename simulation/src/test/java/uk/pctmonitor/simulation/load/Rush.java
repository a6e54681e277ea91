package uk.pctmonitor.simulation.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import uk.pctmonitor.assess.ContendedException;
import uk.pctmonitor.assess.Invariants;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.ingest.TryAgainException;
import uk.pctmonitor.simulation.load.PostOffice.Sent;
import uk.pctmonitor.simulation.world.Functions;
import uk.pctmonitor.simulation.world.Seams;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.check.LedgerChecker;
import uk.pctmonitor.store.check.OutboxChecker;
import uk.pctmonitor.store.check.PlansChecker;
import uk.pctmonitor.store.check.ReturnsChecker;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MemoryDocuments;
import uk.pctmonitor.store.port.MemoryPublisher;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.RemainingTime;
import uk.pctmonitor.store.returns.Returns;

/** The minute in which everybody uploads, and what comes of it. */
final class Rush {

    private static final int WORKERS = 4;

    /** Where an account may not reserve, nothing keeps a second run from beginning. */
    private static final int TELLERS = 2;

    /** The second begins in the middle of what the first tells the department, and out of step. */
    private static final Duration BETWEEN_TELLERS = Duration.ofMillis(5_030);

    /** Deliveries after which a worker assesses what waits. */
    private static final int BETWEEN_ASSESSMENTS = 8;

    private static final String QUARTER = "2012/13 Q1";
    private static final LocalDate DEADLINE = LocalDate.of(2012, 7, 18);
    private static final Instant MINUTE = Instant.parse("2012-07-18T15:59:00Z");

    /** One sender of many files, so that one reader has many receipts. */
    private static final String DEPARTMENT = "dh";

    private static final int OF_THE_DEPARTMENT = 30;

    private final LoadedCatalogue catalogue = CatalogueFolder.packaged();
    private final SharedClock clock = new SharedClock(MINUTE.minusSeconds(60));
    private final MonitorTable table;
    private final MemoryDocuments documents = new MemoryDocuments();
    private final PostOffice post = new PostOffice(clock);
    private final Functions functions;
    private final List<String> pcts;
    private final List<DocumentId> uploads = new ArrayList<>();

    Rush(MonitorTable table) {
        this.table = table;
        AtomicInteger tokens = new AtomicInteger();
        this.functions =
                new Functions(
                        new Seams(
                                table,
                                documents,
                                post,
                                new MemoryPublisher(),
                                clock,
                                () -> "token-" + tokens.incrementAndGet(),
                                RemainingTime.UNLIMITED,
                                clock::sleep),
                        catalogue);
        this.pcts = open("PCT");
    }

    private List<String> open(String kind) {
        return catalogue.register().organisations().values().stream()
                .filter(each -> each.kind().equals(kind) && each.isOpenOn(DEADLINE))
                .map(Organisation::code)
                .toList();
    }

    List<String> pcts() {
        return pcts;
    }

    int files() {
        return uploads.size();
    }

    List<Sent> sent() {
        return post.sent();
    }

    /** People upload, four workers work, and then two tell people at once. */
    void happens() {
        for (String sha : open("SHA")) {
            upload(
                    "inbox/" + sha + "/contacts/people.csv",
                    "org,role,name,email\n%1$s,performance manager,A. Body,pm@%1$s.example\n"
                            .formatted(sha));
        }
        for (int i = 0; i < pcts.size(); i++) {
            clock.set(MINUTE.plusMillis(60_000L * i / pcts.size()));
            upload("inbox/%s/quarterly/q1.csv".formatted(pcts.get(i)), figures(i, 70 + i % 30));
            if (i < OF_THE_DEPARTMENT) {
                // Not in the same second, in which neither would know which is meant.
                clock.pass(Duration.ofSeconds(2));
                upload("inbox/" + DEPARTMENT + "/quarterly/" + i + ".csv", figures(i, 71));
            }
        }
        work();
        for (int i = 0; i < 10 && isBehind(); i++) {
            clock.pass(Duration.ofMinutes(11));
            AtomicInteger begun = new AtomicInteger();
            clock.atOnce(TELLERS, () -> tell(begun.getAndIncrement()));
        }
    }

    private void tell(int before) {
        clock.sleep(BETWEEN_TELLERS.multipliedBy(before));
        var _ = functions.tell();
    }

    private boolean isBehind() {
        Outbox.Counts counts = new Outbox(table).counts();
        return counts.waiting() + counts.unsent() > 0;
    }

    private String figures(int pct, int treatedInTime) {
        return """
        org,metric,period,numerator,denominator,value
        %1$s,ACC-RTT-A,%2$s,%3$d,100,
        %1$s,ACC-RTT-N,%2$s,%3$d,100,
        """
                .formatted(pcts.get(pct), QUARTER, treatedInTime);
    }

    private void upload(String key, String text) {
        uploads.add(documents.put(Functions.BUCKET, key, text.getBytes(UTF_8), clock.instant()));
    }

    private void work() {
        List<DocumentId> events = new ArrayList<>(uploads);
        events.addAll(uploads);
        Collections.shuffle(events, new Random(152));
        BlockingQueue<DocumentId> waiting = new LinkedBlockingQueue<>(events);
        clock.atOnce(WORKERS, () -> worker(waiting));
        clock.atOnce(2, this::assess);
        var _ = functions.assess();
    }

    /** What can't be done now comes again. */
    private void worker(BlockingQueue<DocumentId> waiting) {
        for (DocumentId next = waiting.poll(); next != null; next = waiting.poll()) {
            try {
                var _ = functions.ingest(next);
                if (waiting.size() % BETWEEN_ASSESSMENTS == 0) {
                    var _ = functions.assess();
                }
            } catch (TryAgainException | ContendedException again) {
                waiting.add(next);
            }
        }
    }

    /** What another is at just then stays for the next run. */
    private void assess() {
        try {
            var _ = functions.assess();
        } catch (ContendedException again) {
            // The last run does it.
        }
    }

    /** Everything that should not be. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        TreeSet<String> bodies = new TreeSet<>(pcts);
        bodies.addAll(open("SHA"));
        bodies.add(DEPARTMENT);
        new LedgerChecker(table).check(uploads).forEach(it -> problems.add(it.toString()));
        new ReturnsChecker(table)
                .check(pcts, "quarterly")
                .forEach(it -> problems.add(it.toString()));
        new PlansChecker(table).check(pcts).breaches().forEach(it -> problems.add(it.toString()));
        new OutboxChecker(table)
                .check(bodies, bodies)
                .breaches()
                .forEach(it -> problems.add(it.toString()));
        Invariants invariants = new Invariants(table, catalogue);
        for (int i = 0; i < pcts.size(); i++) {
            String pct = pcts.get(i);
            invariants
                    .faultsOf(pct, LocalDate.of(2012, 7, 18))
                    .forEach(it -> problems.add(it.toString()));
            int versions = new Returns(table).history(pct, "quarterly").size();
            if (versions != (i < OF_THE_DEPARTMENT ? 2 : 1)) {
                problems.add("%s has %d returns".formatted(pct, versions));
            }
        }
        if (isBehind()) {
            problems.add("not told in the end: " + Objects.toString(new Outbox(table).counts()));
        }
        return problems;
    }
}
