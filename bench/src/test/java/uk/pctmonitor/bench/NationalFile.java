package uk.pctmonitor.bench;

import static uk.pctmonitor.bench.Stopwatch.say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.pctmonitor.aws.DynamoDbLocal;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.ingest.IngestFile;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.local.engine.SqliteTable;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MemoryDocuments;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * Ingest of one long file of 152 PCTs and 40 metrics: first into an empty table, then quarter after
 * quarter into the same one, so that each file is compared with up to eight quarters before it.
 */
final class NationalFile {

    private static final int WARM_UP = 10;
    private static final int RUNS = 40;
    private static final Quarter FIRST = Quarter.of(2006, 3);
    private static final int QUARTERS = 14;
    private static final int BACK = 8;
    private static final int TABLES = 6;

    private final LoadedCatalogue catalogue = CatalogueFolder.packaged();
    private final QuarterlyFile files = new QuarterlyFile(catalogue);
    private int stores;

    public static void main(String[] arguments) throws IOException {
        NationalFile bench = new NationalFile();
        Meter meter = new Meter();
        DynamoDbClient counted = DynamoDbLocal.client(meter);
        bench.count(Workers.dynamo(counted), meter);
        DynamoDbClient plain = DynamoDbLocal.client();
        bench.time("DynamoDB Local", () -> Workers.dynamo(plain));
        Path folder = Files.createTempDirectory("bench");
        bench.time("SQLite", () -> bench.sqlite(folder));
        say("%s", Stopwatch.peakHeap());
        DynamoDbLocal.stop();
    }

    private SqliteTable sqlite(Path folder) {
        stores++;
        return SqliteTable.open(folder.resolve(stores + ".sqlite"));
    }

    private void count(MonitorTable table, Meter meter) {
        for (int i = 0; i < QUARTERS; i++) {
            Runnable run = prepared(table, FIRST.plus(i));
            meter.reset();
            run.run();
            if (i == 0 || i == QUARTERS - 1) {
                say(
                        "requests and units, %d quarters before it: %s writes; %s in all; %s",
                        i, meter.writes(), meter.total(), meter.byOperation());
            }
        }
    }

    private void time(String engine, Supplier<MonitorTable> tables) {
        Stopwatch empty = new Stopwatch();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            Runnable run = prepared(tables.get(), FIRST);
            empty.time(run);
        }
        say("%s, into an empty table: %s", engine, empty.warm(WARM_UP));
        Stopwatch late = new Stopwatch();
        for (int each = 0; each < TABLES; each++) {
            MonitorTable table = tables.get();
            for (int i = 0; i < QUARTERS; i++) {
                Runnable run = prepared(table, FIRST.plus(i));
                if (i < BACK) {
                    run.run();
                } else {
                    late.time(run);
                }
            }
        }
        say("%s, with eight quarters or more before it: %s", engine, late.warm(QUARTERS - BACK));
    }

    /** Everything but the run itself: the file lies in the bucket. */
    private Runnable prepared(MonitorTable table, Quarter quarter) {
        Instant received =
                quarter.end().atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofDays(15));
        MemoryDocuments documents = new MemoryDocuments();
        String text = files.of(quarter, files.pcts(quarter, 152), files.metrics(quarter, 40));
        DocumentId id =
                documents.put(
                        "uploads",
                        "inbox/dh/quarterly/" + quarter.label().replace('/', '-') + ".csv",
                        text.getBytes(StandardCharsets.UTF_8),
                        received);
        IngestFile ingest = Workers.ingest(table, documents, catalogue, () -> received);
        return () -> {
            if (!(ingest.run(id, "0A") instanceof IngestResult.Accepted done)
                    || done.entry().finished().counts().figures() != 6080) {
                throw new IllegalStateException("not taken in as a whole");
            }
        };
    }
}
