package uk.pctmonitor.local.monitor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import uk.pctmonitor.assess.AssessSlice;
import uk.pctmonitor.ingest.IngestFile;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.local.engine.FolderDocuments;
import uk.pctmonitor.local.engine.FolderPublisher;
import uk.pctmonitor.local.engine.SqliteTable;
import uk.pctmonitor.notify.NotifyPeople;
import uk.pctmonitor.notify.NotifyResult;
import uk.pctmonitor.notify.Pacing;
import uk.pctmonitor.notify.Sleeper;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.reconcile.ReconcileRecords;
import uk.pctmonitor.reconcile.ReconcileResult;
import uk.pctmonitor.reconcile.Records;
import uk.pctmonitor.reconcile.Surroundings;
import uk.pctmonitor.remind.RemindPeople;
import uk.pctmonitor.remind.RemindResult;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.port.Announcer;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.FailureQueues;
import uk.pctmonitor.store.port.IdSource;
import uk.pctmonitor.store.port.Publisher;
import uk.pctmonitor.store.port.RemainingTime;

/**
 * A data folder at work: the use cases of the functions on the one-machine engines. Only one at a
 * time, in whatever program, has a folder.
 */
public final class Monitor implements AutoCloseable {

    /** With the folder locked, a claim left over can only be that of a program that has ended. */
    private static final LeaseTerms NOBODY_ELSE =
            new LeaseTerms(Duration.ZERO, LeaseTerms.DEFAULT.mostAttempts());

    private final FolderLock lock;
    private final LoadedCatalogue catalogue;
    private final InstantSource clock;
    private final SqliteTable table;
    private final FolderDocuments documents;
    private final IngestFile ingest;
    private final AssessSlice assess;
    private final NotifyPeople notify;
    private final RemindPeople remind;

    private Monitor(
            FolderLock lock,
            SqliteTable table,
            DataFolder folder,
            LoadedCatalogue catalogue,
            InstantSource clock,
            IdSource ids) {
        this.lock = lock;
        this.catalogue = catalogue;
        this.clock = clock;
        this.table = table;
        this.documents = new FolderDocuments(folder.uploads(), DataFolder.BUCKET, clock);
        this.ingest =
                new IngestFile(
                        table,
                        NOBODY_ELSE,
                        documents,
                        catalogue,
                        UploadedRows::open,
                        clock,
                        ids,
                        RemainingTime.UNLIMITED);
        this.assess = new AssessSlice(table, catalogue, clock);
        this.remind = new RemindPeople(table, catalogue, clock);
        this.notify =
                new NotifyPeople(
                        table,
                        catalogue,
                        new FolderPublisher(folder.path(), clock),
                        clock,
                        ids,
                        RemainingTime.UNLIMITED,
                        Sleeper.NEVER,
                        Pacing.LOCAL);
    }

    /**
     * Takes the folder, which is made if need be, and puts the system together on it.
     *
     * @throws FolderInUseException when another program has it
     */
    public static Monitor open(
            DataFolder folder, LoadedCatalogue catalogue, InstantSource clock, IdSource ids) {
        FolderLock lock = FolderLock.take(folder);
        try {
            return new Monitor(
                    lock, SqliteTable.open(folder.store()), folder, catalogue, clock, ids);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** Keeps a new version of the file under the key, as an upload would. */
    public DocumentId upload(Path file, String key) {
        try (InputStream content = Files.newInputStream(file)) {
            return upload(content, key);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps a text as a new version of the file under the key, as an upload would. */
    public DocumentId upload(String text, String key) {
        return upload(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), key);
    }

    private DocumentId upload(InputStream content, String key) {
        try {
            return documents.put(key, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Checks an uploaded file and accepts or refuses it. */
    public IngestResult ingest(DocumentId document) {
        return ingest.run(document, "");
    }

    /** Assesses everything that waits for it. */
    public AssessSlice.Summary assess() {
        return assess.runWaiting();
    }

    /** Tells people what there is to tell. */
    public NotifyResult tell() {
        return notify.run();
    }

    /** Does what the day brings, and writes what people are reminded of. */
    public RemindResult remind(LocalDate day) {
        return remind.run(day);
    }

    /**
     * Looks for what waits too long or was left, and takes in what was: on one machine nobody else
     * is at it, so that nothing has to wait. Folders have no subscribers and no failure queues.
     *
     * @param operations takes what there is to tell
     * @param finished is told of each file that was taken in
     */
    public ReconcileResult reconcile(Publisher operations, Consumer<Leftovers.Finished> finished) {
        Announcer atOnce =
                (upload, _) -> {
                    if (documents.head(upload.id()).isEmpty()) {
                        throw new UncheckedIOException(
                                new IOException(upload.id().key() + " is no longer there."));
                    }
                    finished.accept(new Leftovers.Finished(upload.id(), ingest(upload.id())));
                };
        return new ReconcileRecords(
                        new Records(
                                table,
                                catalogue,
                                documents,
                                DataFolder.BUCKET,
                                catalogue.operations().whereNobodyElseIsAtWork()),
                        new Surroundings(
                                atOnce,
                                Optional.empty(),
                                FailureQueues.NONE,
                                operations,
                                DataFolder.BUCKET),
                        clock,
                        RemainingTime.UNLIMITED)
                .runNow();
    }

    public SqliteTable table() {
        return table;
    }

    public FolderDocuments documents() {
        return documents;
    }

    @Override
    public void close() {
        try (lock) {
            table.close();
        }
    }
}
