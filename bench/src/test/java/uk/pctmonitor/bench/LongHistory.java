package uk.pctmonitor.bench;

import static uk.pctmonitor.bench.Stopwatch.say;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import uk.pctmonitor.assess.AssessSlice;
import uk.pctmonitor.aws.DynamoDbLocal;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MemoryDocuments;
import uk.pctmonitor.store.port.MonitorTable;

/** What assessing one PCT costs as its history grows, to forty quarters of forty metrics. */
final class LongHistory {

    private static final Quarter FIRST = Quarter.of(2003, 1);
    private static final String PCT = "5FL";

    public static void main(String[] arguments) {
        LoadedCatalogue catalogue = CatalogueFolder.packaged();
        QuarterlyFile files = new QuarterlyFile(catalogue);
        Meter meter = new Meter();
        MonitorTable table = Workers.dynamo(DynamoDbLocal.client(meter));
        MemoryDocuments documents = new MemoryDocuments();
        for (int i = 1; i <= 40; i++) {
            Quarter quarter = FIRST.plus(i - 1);
            Instant now =
                    quarter.end()
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .plus(Duration.ofDays(15));
            String text = files.of(quarter, List.of(PCT), files.metrics(quarter, 40));
            DocumentId id =
                    documents.put(
                            "uploads",
                            "inbox/%s/quarterly/%d.csv".formatted(PCT, i),
                            text.getBytes(StandardCharsets.UTF_8),
                            now);
            IngestResult taken =
                    Workers.ingest(table, documents, catalogue, () -> now).run(id, "0A");
            if (!(taken instanceof IngestResult.Accepted)) {
                throw new IllegalStateException("quarter " + i + ": " + taken);
            }
            meter.reset();
            AssessSlice.Summary done = new AssessSlice(table, catalogue, () -> now).runWaiting();
            if (done.organisations() != 1) {
                throw new IllegalStateException("quarter " + i + ": " + done);
            }
            if (i == 1 || i == 4 || i == 8 || i == 20 || i == 40) {
                say(
                        "quarter %d (%d transitions): %s; %s",
                        i, done.transitions(), meter.total(), meter.byOperation());
            }
        }
        DynamoDbLocal.stop();
    }

    private LongHistory() {}
}
