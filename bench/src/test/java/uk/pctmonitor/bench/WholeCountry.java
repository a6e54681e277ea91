package uk.pctmonitor.bench;

import static uk.pctmonitor.bench.Stopwatch.say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.local.engine.SqliteTable;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.report.PageKinds;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.Standings;
import uk.pctmonitor.store.catalogue.CatalogueFolder;

/** Every page of every quarter in a data folder, such as the demo's, in a process of its own. */
final class WholeCountry {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 3);

    private final Path site;
    private int pages;
    private long bytes;

    private WholeCountry(Path site) {
        this.site = site;
    }

    public static void main(String[] arguments) throws IOException {
        WholeCountry bench = new WholeCountry(Files.createTempDirectory("bench"));
        long began = System.nanoTime();
        try (SqliteTable table = SqliteTable.open(new DataFolder(Path.of(arguments[0])).store())) {
            Standings standings = new Standings(CatalogueFolder.packaged(), table, DAY, false);
            for (Quarter quarter : standings.quarters()) {
                bench.write(standings.scene(quarter));
            }
            say(
                    "%d quarters, %,d pages, %,d bytes in %.1f s; %s",
                    standings.quarters().size(),
                    bench.pages,
                    bench.bytes,
                    (System.nanoTime() - began) / 1e9,
                    Stopwatch.peakHeap());
        }
    }

    private void write(Scene scene) throws IOException {
        for (PageKind kind : PageKinds.all(new Rendering())) {
            for (Page page : kind.of(scene)) {
                Path file = site.resolve(page.path());
                Files.createDirectories(file.getParent());
                byte[] text = page.text().getBytes(StandardCharsets.UTF_8);
                Files.write(file, text);
                pages++;
                bytes += text.length;
            }
        }
    }
}
