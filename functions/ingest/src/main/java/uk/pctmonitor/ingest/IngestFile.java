package uk.pctmonitor.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Content;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Upload;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.Claim;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;
import uk.pctmonitor.store.port.IdSource;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.RemainingTime;
import uk.pctmonitor.store.port.TableUnavailableException;
import uk.pctmonitor.store.returns.Returns;

/**
 * Takes one uploaded file version in: claims it, checks it, stores its returns, and accepts or
 * refuses it in one transaction (docs/reliability.md). Doing it again, at the same time or later,
 * changes nothing.
 */
public final class IngestFile {

    private final MonitorTable table;
    private final Ledger ledger;
    private final DocumentStore documents;
    private final LoadedCatalogue catalogue;
    private final InstantSource clock;
    private final IdSource ids;
    private final Admission admission;
    private final FileReading reading;
    private final ReturnsIntake returns;
    private final PeopleIntake people;
    private final DecisionIntake decisions;
    private final FileEnding ending;

    /**
     * @param terms how long a claim holds; {@link LeaseTerms#DEFAULT} unless nobody else can be at
     *     work
     * @param rows the reader, such as {@code UploadedRows::open}
     * @param clock now
     * @param ids a new token for every claim
     * @param remaining how long this run may still take
     */
    public IngestFile(
            MonitorTable table,
            LeaseTerms terms,
            DocumentStore documents,
            LoadedCatalogue catalogue,
            RowOpener rows,
            InstantSource clock,
            IdSource ids,
            RemainingTime remaining) {
        this.table = table;
        this.ledger = new Ledger(table, terms);
        this.documents = documents;
        this.catalogue = catalogue;
        this.clock = clock;
        this.ids = ids;
        this.admission = new Admission(catalogue);
        this.reading = new FileReading(rows, catalogue, remaining);
        this.returns = new ReturnsIntake(table, catalogue);
        this.people = new PeopleIntake(catalogue);
        this.ending = new FileEnding(ledger, new Receipts(table, catalogue), clock);
        this.decisions = new DecisionIntake(table, catalogue, ending, clock);
    }

    /**
     * Takes the file version in.
     *
     * @param document which version of which file; the key decoded
     * @param sequencer as the bucket's event gives it, empty when there is none
     * @throws TryAgainException when it is not finished and has to be delivered again
     */
    public IngestResult run(DocumentId document, String sequencer) {
        InboxKey key = InboxKey.parse(document.key());
        if (key instanceof InboxKey.Elsewhere) {
            return new IngestResult.Ignored(document.key(), "It is not in the inbox.");
        }
        return switch (claim(document)) {
            case Claim.Finished(LedgerEntry entry) -> new IngestResult.AlreadyDone(entry);
            case Claim.Busy(Instant until) ->
                    throw new TryAgainException(
                            "Another worker holds " + document.key() + " until " + until + ".");
            case Claim.UsedUp(LedgerEntry entry) ->
                    holding(entry, () -> ending.quarantined(unopened(entry, key)));
            case Claim.Mine(LedgerEntry entry) ->
                    holding(entry, () -> takeIn(entry, key, sequencer));
        };
    }

    private Claim claim(DocumentId document) {
        try {
            return ledger.claim(document, ids.next(), clock.instant());
        } catch (TableUnavailableException e) {
            throw new TryAgainException("The table could not be reached.", e);
        }
    }

    /** Does the work and, whatever stops it, lets go of the file so that the next try can begin. */
    private IngestResult holding(LedgerEntry entry, Supplier<IngestResult> work) {
        try {
            return work.get();
        } catch (TableUnavailableException e) {
            letGo(entry, true, e);
            throw new TryAgainException("The table could not be reached.", e);
        } catch (RuntimeException e) {
            letGo(entry, false, e);
            throw e;
        }
    }

    private void letGo(LedgerEntry entry, boolean spare, RuntimeException fault) {
        try {
            ledger.release(entry, spare, clock.instant());
        } catch (TableUnavailableException e) {
            // The lease ends by itself.
            fault.addSuppressed(e);
        }
    }

    private IngestResult takeIn(LedgerEntry entry, InboxKey key, String sequencer) {
        DocumentId document = entry.document();
        Head head =
                documents
                        .head(document)
                        .orElseThrow(() ->
                                new TryAgainException(
                                        "There is no "
                                                + document.key()
                                                + " of this version (yet)."));
        Instant received = Submission.received(head);
        String order = Submission.order(head, sequencer);
        return switch (key) {
            case InboxKey.Elsewhere _ -> throw new IllegalStateException("not claimed");
            case InboxKey.NoUpload(String reason) ->
                    ending.ignored(new Job(entry, "", "", document.key(), received, order), reason);
            case InboxKey.Misplaced(String submitter, String fileName) ->
                    ending.refused(
                            new Job(entry, submitter, "", fileName, received, order),
                            Admission.misplaced());
            case InboxKey.Placed(String submitter, String collection, String fileName) -> {
                Job job = new Job(entry, submitter, collection, fileName, received, order);
                Optional<Finding> fault = admission.fault(collection, fileName, head.bytes());
                yield fault.isPresent()
                        ? ending.refused(job, fault.get())
                        : read(job, head.bytes());
            }
        };
    }

    /** A job that is known by its key only. */
    private static Job unopened(LedgerEntry entry, InboxKey key) {
        Instant seen = entry.firstSeen();
        return switch (key) {
            case InboxKey.Placed(String submitter, String collection, String fileName) ->
                    new Job(entry, submitter, collection, fileName, seen, "");
            case InboxKey.Misplaced(String submitter, String fileName) ->
                    new Job(entry, submitter, "", fileName, seen, "");
            default -> new Job(entry, "", "", entry.document().key(), seen, "");
        };
    }

    private IngestResult read(Job job, long size) {
        CollectionDefinition collection = catalogue.collections().get(job.collection());
        if (collection == null) {
            throw new IllegalStateException("admitted to no collection: " + job.collection());
        }
        reading.stopWhenLate();
        Upload upload = new Upload(job.submitter(), job.fileName(), job.received(), size);
        FileReading.Result read;
        try (InputStream bytes = documents.open(job.document())) {
            read = reading.read(collection, upload, bytes, before(job));
        } catch (IOException | UncheckedIOException e) {
            throw new TryAgainException("The file could not be read to its end.", e);
        }
        Origin origin =
                Submission.origin(
                        job.document(),
                        job.order(),
                        job.submitter(),
                        read.sha256(),
                        catalogue.version());
        Checked checked = read.checked();
        if (checked.refused()) {
            return ending.refused(job, read, origin);
        }
        reading.stopWhenLate();
        return decisions
                .take(job, read, origin)
                .orElseGet(() ->
                        accept(job, read, origin, intake(collection, checked.content(), origin)));
    }

    private StoredBefore before(Job job) {
        return new StoredBefore(new Returns(table), job.collection(), job.order());
    }

    private Intake intake(CollectionDefinition collection, Content content, Origin origin) {
        return switch (content) {
            case Content.Returns(var all) -> returns.of(collection, all, origin);
            case Content.Targets(var all) -> people.targets(all, origin);
            case Content.Contacts(var all) -> people.contacts(all, origin);
            case Content.Overrides(var all) -> people.overrides(all, origin);
            case Content.Acts _, Content.Acknowledgements _ ->
                    throw new IllegalStateException(collection.code() + " asks for decisions");
        };
    }

    private IngestResult accept(Job job, FileReading.Result read, Origin origin, Intake intake) {
        reading.stopWhenLate();
        if (!intake.staged().isEmpty()) {
            table.putAll(intake.staged());
        }
        reading.stopWhenLate();
        return ending.accepted(job, read, origin, intake);
    }
}
