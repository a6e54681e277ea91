package uk.pctmonitor.local.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.local.engine.FolderPages;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.serve.Office;
import uk.pctmonitor.local.serve.SiteServer;
import uk.pctmonitor.notify.NotifyResult;
import uk.pctmonitor.report.PagesWritten;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** Watches a folder of uploads and shows the pages. */
@Command(
        name = "serve",
        description = {
            "Watches the folder inbox in the data folder, takes in what is dropped there, writes the"
                    + " e-mails and pages that follow, and shows the pages to a browser on this machine.",
            "A file may lie in inbox/{submitter}/{collection}/; elsewhere its header must say whose it"
                    + " is. Ctrl-C ends it."
        },
        footer = {
            "%nExample: ./pct-monitor serve --data pct-monitor-data/demo",
            "%nExit codes: 0 ended, 64 not understood, 70 not possible."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int MOST = 65_535;

    private final Console console;
    @Mixin private Places places = new Places();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Default: 8080. 0 takes any that is free.")
    private int port = 8080;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > MOST) {
            throw ComplaintException.misunderstood("--port is a number from 0 to 65535.");
        }
        LoadedCatalogue catalogue = places.catalogue();
        DataFolder folder = new DataFolder(places.data());
        try (SiteServer server = start(folder)) {
            console.out()
                    .printf(
                            "Pages: %s%nDrop files into %s. Ctrl-C ends this.%n",
                            server.address(), folder.inbox());
            watch(
                    new Office(
                            folder,
                            catalogue,
                            console.clock(),
                            console.ids(),
                            new Lines(console, folder.path())));
        }
        console.out().println("Ended.");
        return ExitCode.CLEAN;
    }

    private SiteServer start(DataFolder folder) throws IOException {
        try {
            return SiteServer.start(new FolderPages(folder.site()), port);
        } catch (BindException _) {
            throw ComplaintException.impossible(
                    "port %d can't be used, most likely another program has it: name one with --port."
                            .formatted(port));
        }
    }

    /** A look each second until somebody asks for the end, which comes between two looks. */
    private void watch(Office office) {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook =
                new Thread(() -> {
                    asked.countDown();
                    await(ended);
                });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            do {
                look(office);
            } while (!asked.await(1, TimeUnit.SECONDS));
        } catch (InterruptedException _) {
            // Ended from within, as tests do.
        } finally {
            ended.countDown();
            if (asked.getCount() > 0) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            boolean inTime = latch.await(30, TimeUnit.SECONDS);
            assert inTime || latch.getCount() > 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What goes wrong with one file or page must not end the office. */
    private void look(Office office) {
        try {
            office.look();
        } catch (RuntimeException fault) {
            console.err().println(Complaints.PREFIX + Complaints.failure(fault));
        }
    }

    /** What happens, in lines for the terminal. */
    private record Lines(Console console, Path data) implements Office.Watcher {

        @Override
        public void ended(String name, IngestResult result) {
            FileLines.of(name, result).forEach(console.out()::println);
        }

        @Override
        public void told(NotifyResult result) {
            MailLines.of(result, data).forEach(console.out()::println);
        }

        @Override
        public void written(PagesWritten written) {
            PageLines.of(written).forEach(console.out()::println);
        }

        @Override
        public void left(Path file, RuntimeException why) {
            console.err()
                    .println(
                            Complaints.PREFIX
                                    + Complaints.failure(why)
                                    + " The file stays in "
                                    + file.getParent()
                                    + ".");
        }
    }
}
