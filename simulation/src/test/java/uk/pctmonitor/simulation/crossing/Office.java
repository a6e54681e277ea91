package uk.pctmonitor.simulation.crossing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.local.check.Promises;
import uk.pctmonitor.local.report.UploadedFiles;
import uk.pctmonitor.simulation.world.Functions;
import uk.pctmonitor.simulation.world.Region;
import uk.pctmonitor.simulation.world.Seams;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.check.Breach;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MemoryDocuments;
import uk.pctmonitor.store.port.MemoryPublisher;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.RemainingTime;
import uk.pctmonitor.store.returns.Returns;

/** What was uploaded and what is kept, and workers at it. */
final class Office {

    private final MemoryTable table = new MemoryTable();
    private final MemoryDocuments documents = new MemoryDocuments();
    private final MemoryPublisher people = new MemoryPublisher();
    private final List<DocumentId> uploads = new ArrayList<>();
    private Instant now = Instant.parse("2013-07-16T08:00:00Z");
    private int tokens;

    /** Somebody uploads a file. */
    void upload(CrossingTest.Sheet sheet) {
        now = now.plusSeconds(60);
        uploads.add(
                documents.put(Functions.BUCKET, sheet.key(), sheet.text().getBytes(UTF_8), now));
    }

    /** A file is taken in by a worker that sees the table so. */
    void ingest(MonitorTable seen, int upload) {
        var _ = functions(seen).ingest(uploads.get(upload));
    }

    void assess(MonitorTable seen) {
        var _ = functions(seen).assess();
    }

    void tell(MonitorTable seen) {
        var _ = functions(seen).tell();
    }

    void remind(MonitorTable seen) {
        var _ = functions(seen).remind(London.dateOf(now));
    }

    MonitorTable table() {
        return table;
    }

    /** Everybody who has not finished finishes, and everybody who waits is told. */
    void ends() {
        now = now.plus(Duration.ofMinutes(6));
        for (int upload = 0; upload < uploads.size(); upload++) {
            ingest(table, upload);
        }
        assess(table);
        for (int round = 0; round < 3; round++) {
            now = now.plus(Duration.ofMinutes(15));
            tell(table);
        }
    }

    /** Which returns count and which alerts are open. */
    SortedMap<String, String> stands() {
        SortedMap<String, String> stands = new TreeMap<>();
        for (String org : Region.USUAL.register().organisations().keySet()) {
            Returns.current(new Returns(table).history(org, "quarterly"))
                    .forEach((quarter, each) -> stands.put(org + " " + quarter, each.version()));
            new AlertBooks(table)
                    .of(org)
                    .book()
                    .states()
                    .forEach((key, state) -> {
                        // Whether an owner is missed depends on what the day's run has seen.
                        if (state.isOpen() && key.kind() != AlertKey.Kind.ORPHAN) {
                            stands.put(key.toString(), state.level().name());
                        }
                    });
        }
        return stands;
    }

    /** What is broken, and what nobody was told. */
    List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        try {
            new Promises(table, documents, Region.USUAL, London.dateOf(now))
                            .check(
                                    new UploadedFiles(
                                                    documents, new Ledger(table), Functions.BUCKET)
                                            .all())
                            .breaches()
                            .stream()
                            .map(Breach::toString)
                            .forEach(breaches::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Outbox.Counts counts = new Outbox(table).counts();
        if (counts.waiting() + counts.unsent() > 0) {
            breaches.add("S8: " + counts);
        }
        long repeated = people.sent().size() - people.sent().stream().distinct().count();
        if (repeated > 0) {
            breaches.add("S9: %d e-mails twice".formatted(repeated));
        }
        return breaches;
    }

    private Functions functions(MonitorTable seen) {
        return new Functions(
                new Seams(
                        seen,
                        documents,
                        people,
                        new MemoryPublisher(),
                        () -> now,
                        () -> "token-" + ++tokens,
                        RemainingTime.UNLIMITED,
                        _ -> {}),
                Region.USUAL);
    }
}
