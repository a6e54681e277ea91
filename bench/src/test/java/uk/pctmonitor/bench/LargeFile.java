package uk.pctmonitor.bench;

import static uk.pctmonitor.bench.Stopwatch.say;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.local.engine.FolderDocuments;
import uk.pctmonitor.local.engine.SqliteTable;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

/**
 * The largest legal file, 200,000 rows of 20,000,000 bytes, and one of a gigabyte: on a folder and
 * SQLite, in whatever heap this program was given.
 */
final class LargeFile {

    private static final int ROWS = 200_000;
    private static final int BYTES = 20_000_000;
    private static final Quarter FIRST = Quarter.of(2006, 3);
    private static final Instant RECEIVED = Instant.parse("2013-04-10T09:00:00Z");

    private final LoadedCatalogue catalogue = CatalogueFolder.packaged();
    private final Path folder;
    private final FolderDocuments uploads;

    private LargeFile(Path folder) {
        this.folder = folder;
        this.uploads = new FolderDocuments(folder.resolve("uploads"), "local", () -> RECEIVED);
    }

    public static void main(String[] arguments) throws IOException {
        LargeFile bench = new LargeFile(Files.createTempDirectory("bench"));
        try (SqliteTable table = SqliteTable.open(bench.folder.resolve("monitor.sqlite"))) {
            bench.run("sparse gigabyte", table, bench.sparse());
            bench.run("largest legal file", table, bench.largest());
        }
        say("%s", Stopwatch.peakHeap());
    }

    private void run(String what, SqliteTable table, DocumentId id) {
        CountedDocuments counted = new CountedDocuments(uploads);
        long size = counted.head(id).orElseThrow().bytes();
        long began = System.nanoTime();
        IngestResult result = Workers.ingest(table, counted, catalogue, () -> RECEIVED).run(id, "");
        double seconds = (System.nanoTime() - began) / 1e9;
        say(
                "%s, %,d bytes: %s in %.3f s, %,d bytes read",
                what, size, told(result), seconds, counted.bytes());
    }

    private static String told(IngestResult result) {
        return switch (result) {
            case IngestResult.Accepted it ->
                    "accepted with %,d figures".formatted(it.entry().finished().counts().figures());
            case IngestResult.Refused it ->
                    "refused (%s)".formatted(it.findings().listed().getFirst().problem());
            default -> throw new IllegalStateException(result.toString());
        };
    }

    /** A file of holes, made in place: copying it would take longer than refusing it. */
    private DocumentId sparse() throws IOException {
        DocumentId id = uploads.put("inbox/dh/quarterly/sparse.csv", InputStream.nullInputStream());
        try (Stream<Path> files = Files.walk(folder.resolve("uploads"))) {
            Path file =
                    files.filter(each -> each.endsWith(id.versionId())).findFirst().orElseThrow();
            try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
                hole.setLength(1_000_000_000);
            }
        }
        return id;
    }

    private DocumentId largest() throws IOException {
        Path file = folder.resolve("largest.csv");
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            write(text);
        }
        try (InputStream content = Files.newInputStream(file)) {
            return uploads.put("inbox/dh/quarterly/largest.csv", content);
        }
    }

    /** Each row is filled up with spaces behind its last cell. */
    private void write(BufferedWriter text) throws IOException {
        QuarterlyFile files = new QuarterlyFile(catalogue);
        text.write(QuarterlyFile.HEADER);
        int left = BYTES - QuarterlyFile.HEADER.length();
        int rows = ROWS;
        for (Quarter quarter = FIRST; rows > 0; quarter = quarter.next()) {
            List<Metric> metrics = files.metrics(quarter, 51);
            for (String org : files.pcts(quarter, 151)) {
                for (int i = 0; i < metrics.size() && rows > 0; i++) {
                    int length = left / rows - 1;
                    String row = QuarterlyFile.row(org, metrics.get(i), quarter, rows);
                    text.write(row + " ".repeat(length - row.length()) + "\n");
                    left -= length + 1;
                    rows--;
                }
            }
        }
    }
}
