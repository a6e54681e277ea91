package uk.pctmonitor.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.pctmonitor.local.engine.FolderPages;
import uk.pctmonitor.local.serve.SiteServer;

/**
 * The pages that the product writes of {@link Story}: written once, by the first test that asks.
 *
 * @param folder where they lie
 * @param served where {@code pct-monitor serve} shows them
 */
record Site(Path folder, String served) {

    /** What was known on this day, beside what is known now. */
    static final String EARLIER = "2014-10-20";

    /** At least one page of each kind, and of each state that a kind can be in. */
    static final List<String> PAGES =
            List.of(
                    "index.html",
                    "2014-15-Q2/index.html",
                    "2014-15-Q2/sha/Q39.html",
                    "2014-15-Q2/pct/5FL.html",
                    "2011-12-Q2/pct/5FL.html",
                    "2009-10-Q4/pct/5QJ.html",
                    "2014-15-Q2/plans/Q39.html",
                    "2014-15-Q2/board/5FL.html",
                    "2011-12-Q2/board/5FL.html",
                    "2014-15-Q2/osc/5FL.html",
                    "2014-15-Q2/legacy/5FL.html",
                    "as-at-2014-10-20/2014-15-Q2/sha/Q39.html",
                    "as-at-2014-10-20/2014-15-Q2/pct/5FL.html");

    private static final class Written {
        private static final Site SITE = write();
    }

    static Site get() {
        return Written.SITE;
    }

    /** Where the pages are for a browser that opens files. */
    String files() {
        return folder.toUri().toString();
    }

    private static Site write() {
        try {
            Path folder = Files.createTempDirectory("pct-monitor-pages").toRealPath();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            Shell shell = Story.in(folder);
            Path pages = folder.resolve("pages");
            shell.run(
                    "report",
                    "--quarter",
                    Story.MERGED,
                    "--quarter",
                    Story.SIX_LIGHTS,
                    "--quarter",
                    Story.PLANS,
                    "--to",
                    pages);
            shell.run("report", "--quarter", Story.PLANS, "--as-at", EARLIER, "--to", pages);
            SiteServer server = SiteServer.start(new FolderPages(pages), 0);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return new Site(pages, server.address());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
