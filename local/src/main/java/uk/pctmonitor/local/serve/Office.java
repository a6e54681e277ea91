package uk.pctmonitor.local.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.FolderInUseException;
import uk.pctmonitor.local.monitor.Leftovers;
import uk.pctmonitor.local.monitor.Monitor;
import uk.pctmonitor.local.monitor.SitePages;
import uk.pctmonitor.local.upload.Address;
import uk.pctmonitor.local.upload.AddressUnclearException;
import uk.pctmonitor.local.upload.Addressing;
import uk.pctmonitor.notify.NotifyResult;
import uk.pctmonitor.report.PagesWanted;
import uk.pctmonitor.report.PagesWritten;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.IdSource;

/**
 * Takes in what is dropped into the inbox of a data folder, tells people, and keeps the pages up to
 * date: after each file, and when a new day begins. Between times other programs may have the
 * folder. Not for two threads.
 */
public final class Office {

    /** Is told what happens. */
    public interface Watcher {
        /** A file is taken in or refused. */
        void ended(String name, IngestResult result);

        /** People have been told. */
        void told(NotifyResult result);

        /** Pages are up to date. */
        void written(PagesWritten written);

        /** A file can't be dealt with, and stays where it is. */
        void left(Path file, RuntimeException why);
    }

    private final DataFolder folder;
    private final LoadedCatalogue catalogue;
    private final InstantSource clock;
    private final IdSource ids;
    private final Watcher watcher;
    private final DropFolder inbox;
    private @Nullable LocalDate written;

    public Office(
            DataFolder folder,
            LoadedCatalogue catalogue,
            InstantSource clock,
            IdSource ids,
            Watcher watcher) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.clock = clock;
        this.ids = ids;
        this.watcher = watcher;
        this.inbox = new DropFolder(folder.inbox());
    }

    /** Looks once, and does what there is to do. When another program has the folder, later. */
    public void look() {
        List<Path> come = inbox.look();
        LocalDate today = London.dateOf(clock.instant());
        if (come.isEmpty() && today.equals(written)) {
            return;
        }
        try (Monitor monitor = Monitor.open(folder, catalogue, clock, ids)) {
            for (Leftovers.Finished each : new Leftovers(monitor).finish()) {
                watcher.ended(each.document().key(), each.result());
            }
            List<Path> dealtWith = new ArrayList<>();
            come.forEach(file -> {
                if (isTakenIn(monitor, file)) {
                    dealtWith.add(file);
                }
            });
            monitor.assess();
            if (!dealtWith.isEmpty()) {
                watcher.told(monitor.tell());
            }
            written = today;
            watcher.written(
                    SitePages.into(folder.site(), monitor.table(), catalogue, clock)
                            .run(PagesWanted.CHANGED));
        } catch (FolderInUseException _) {
            // The next look comes in a moment.
        }
    }

    /** The file is kept as an upload, with all its versions, before it leaves the inbox. */
    private boolean isTakenIn(Monitor monitor, Path file) {
        try {
            Address address = new Addressing(catalogue).of(file, null, null);
            String name =
                    Objects.requireNonNull(file.getFileName(), "a file has a name").toString();
            DocumentId kept = monitor.upload(file, address.key(name));
            Files.delete(file);
            watcher.ended(name, monitor.ingest(kept));
            return true;
        } catch (IOException unusable) {
            leave(file, new UncheckedIOException(unusable));
        } catch (AddressUnclearException | UncheckedIOException unusable) {
            leave(file, unusable);
        }
        return false;
    }

    private void leave(Path file, RuntimeException why) {
        inbox.leave(file);
        watcher.left(file, why);
    }
}
