package uk.pctmonitor.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.pctmonitor.aws.template.permission.RoleTable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.check.Breach;
import uk.pctmonitor.store.check.LedgerChecker;
import uk.pctmonitor.store.check.ReturnsChecker;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MemoryDocuments;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.RemainingTime;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/** A bucket, a table, a clock and workers, all in memory. */
final class World {

    static final Quarter Q1 = Quarter.of(2013, 1);
    static final String BUCKET = "uploads";

    final LoadedCatalogue catalogue;
    final MemoryTable table = new MemoryTable();
    final MemoryDocuments documents = new MemoryDocuments();
    final List<DocumentId> uploaded = new ArrayList<>();
    Instant now = Instant.parse("2013-07-10T09:00:00Z");
    private int tokens;

    World() {
        this(Region.of(3, 1));
    }

    World(LoadedCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Uploads a file, a minute after the one before. */
    DocumentId upload(String key, String content) {
        return upload(key, content.getBytes(StandardCharsets.UTF_8));
    }

    DocumentId upload(String key, byte[] content) {
        now = now.plusSeconds(60);
        DocumentId id = documents.put(BUCKET, key, content, now);
        uploaded.add(id);
        return id;
    }

    /** A quarterly file of figures out of 100, such as {@code 5A0 91}. */
    static String file(Quarter quarter, String... figures) {
        StringBuilder text = new StringBuilder(Region.HEADER);
        for (String figure : figures) {
            String[] parts = figure.split(" ", 2);
            text.append(parts[0])
                    .append(',')
                    .append(Region.name(0))
                    .append(',')
                    .append(quarter)
                    .append(',')
                    .append(parts[1])
                    .append(",100\n");
        }
        return text.toString();
    }

    IngestFile worker(MonitorTable through) {
        return worker(through, documents, UploadedRows::open, RemainingTime.UNLIMITED);
    }

    IngestFile worker(
            MonitorTable through, DocumentStore store, RowOpener rows, RemainingTime remaining) {
        return new IngestFile(
                new RoleTable(through, "IngestRole"),
                LeaseTerms.DEFAULT,
                store,
                catalogue,
                rows,
                () -> now,
                () -> "owner-" + ++tokens,
                remaining);
    }

    IngestResult deliver(DocumentId id) {
        return worker(table).run(id, "0A");
    }

    /** Lets every lease run out. */
    void wait(Duration some) {
        now = now.plus(some);
    }

    LedgerEntry entry(DocumentId id) {
        return new Ledger(table).find(id).orElseThrow();
    }

    /**
     * What readers see: organisation and quarter, then version and figure of the current return.
     */
    SortedMap<String, String> seen() {
        SortedMap<String, String> seen = new TreeMap<>();
        Returns returns = new Returns(table);
        for (String org : catalogue.register().organisations().keySet()) {
            for (StoredReturn each : Returns.current(returns.history(org, "quarterly")).values()) {
                Measure measure = each.content().measures().get(Region.name(0));
                seen.put(
                        org + " " + each.content().quarter(),
                        each.version() + " " + (measure == null ? null : measure.numerator()));
            }
        }
        return seen;
    }

    List<Item> items(String partition) {
        return table.everything().stream()
                .filter(item -> item.key().pk().startsWith(partition))
                .toList();
    }

    /** Everything that is promised and not kept. */
    List<Breach> breaches() {
        return Stream.concat(
                        new LedgerChecker(table).check(uploaded).stream(),
                        new ReturnsChecker(table)
                                        .check(
                                                catalogue.register().organisations().keySet(),
                                                "quarterly")
                                        .stream())
                .toList();
    }
}
