package uk.pctmonitor.bench;

import static uk.pctmonitor.bench.Stopwatch.say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import uk.pctmonitor.assess.AssessSlice;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.local.engine.SqliteTable;
import uk.pctmonitor.report.PageKinds;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.ShaStanding;
import uk.pctmonitor.report.standing.Standings;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MemoryDocuments;

/**
 * The widest page: an SHA of all 152 PCTs with 40 metrics each, eight quarters of history. What
 * each kind of page takes to be worked out and rendered, and its largest page.
 */
final class WidePage {

    private static final Quarter FIRST = Quarter.of(2006, 3);
    private static final int QUARTERS = 8;
    private static final int WARM_UP = 10;
    private static final int RUNS = 20;

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("bench");
        try (SqliteTable table = SqliteTable.open(folder.resolve("monitor.sqlite"))) {
            Scene scene = scene(table);
            for (PageKind kind : PageKinds.all(new Rendering())) {
                time(kind, scene);
            }
        }
        say("%s", Stopwatch.peakHeap());
    }

    private static Scene scene(SqliteTable table) {
        LoadedCatalogue catalogue = CatalogueFolder.packaged();
        Quarter last = FIRST.plus(QUARTERS - 1);
        for (int i = 0; i < QUARTERS; i++) {
            fill(table, catalogue, FIRST.plus(i));
        }
        Instant now = received(last);
        Scene country = new Standings(catalogue, table, London.dateOf(now), false).scene(last);
        ShaStanding all = new ShaStanding(country.shas().getLast().sha(), country.pcts());
        return new Scene(country.day(), false, last, country.quarters(), catalogue, List.of(all));
    }

    private static void fill(SqliteTable table, LoadedCatalogue catalogue, Quarter quarter) {
        Instant now = received(quarter);
        QuarterlyFile files = new QuarterlyFile(catalogue);
        String text = files.of(quarter, files.pcts(quarter, 152), files.metrics(quarter, 40));
        MemoryDocuments documents = new MemoryDocuments();
        DocumentId id =
                documents.put(
                        "uploads",
                        "inbox/dh/quarterly/%s.csv".formatted(quarter.label().replace('/', '-')),
                        text.getBytes(StandardCharsets.UTF_8),
                        now);
        IngestResult taken = Workers.ingest(table, documents, catalogue, () -> now).run(id, "0A");
        if (!(taken instanceof IngestResult.Accepted)) {
            throw new IllegalStateException(quarter + ": " + taken);
        }
        new AssessSlice(table, catalogue, () -> now).runWaiting();
    }

    private static Instant received(Quarter quarter) {
        return quarter.end().atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofDays(15));
    }

    private static void time(PageKind kind, Scene scene) {
        Stopwatch watch = new Stopwatch();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            watch.time(() -> {
                if (kind.of(scene).isEmpty()) {
                    throw new IllegalStateException("no page");
                }
            });
        }
        List<Page> pages = kind.of(scene);
        Page largest = pages.stream().max(Comparator.comparingInt(WidePage::bytes)).orElseThrow();
        say(
                "%s: %d pages, largest %s with %,d bytes; %s",
                kind.getClass().getSimpleName(),
                pages.size(),
                largest.path(),
                bytes(largest),
                watch.warm(WARM_UP));
    }

    private static int bytes(Page page) {
        return page.text().getBytes(StandardCharsets.UTF_8).length;
    }

    private WidePage() {}
}
