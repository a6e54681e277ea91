package uk.pctmonitor.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Content;
import uk.pctmonitor.core.intake.Counts;
import uk.pctmonitor.core.intake.Differences;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.core.intake.Plausibility;
import uk.pctmonitor.core.intake.StandingReturns;
import uk.pctmonitor.core.intake.Upload;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.RemainingTime;
import uk.pctmonitor.store.returns.Returns;

/** Checks a file as ingest would, without storing anything. */
public final class ValidateFile {

    private final @Nullable MonitorTable table;
    private final LoadedCatalogue catalogue;
    private final Admission admission;
    private final FileReading reading;

    /**
     * @param table where earlier returns are read, or null to check the file alone
     * @param rows the reader, such as {@code UploadedRows::open}
     */
    public ValidateFile(@Nullable MonitorTable table, LoadedCatalogue catalogue, RowOpener rows) {
        this.table = table;
        this.catalogue = catalogue;
        this.admission = new Admission(catalogue);
        this.reading = new FileReading(rows, catalogue, RemainingTime.UNLIMITED);
    }

    /**
     * What ingest would say.
     *
     * @param checked counts and findings; {@link Checked#refused} when it would be refused
     * @param differences what it would change in returns that are already there
     */
    public record Validation(Checked checked, Differences differences) {}

    /**
     * Checks the file.
     *
     * @param upload who sends it, its name, size and time
     * @param collection code of the collection
     * @param bytes its content; the caller closes it
     * @throws UncheckedIOException when the content can't be read
     */
    public Validation check(Upload upload, String collection, InputStream bytes) {
        Optional<Finding> fault = admission.fault(collection, upload.fileName(), upload.bytes());
        CollectionDefinition definition = catalogue.collections().get(collection);
        if (fault.isPresent() || definition == null) {
            Findings why = new Findings(fault.stream().toList(), 1, 0);
            return new Validation(
                    new Checked(
                            new Content.Returns(List.of()),
                            true,
                            why,
                            Counts.NONE,
                            new TreeSet<>()),
                    Differences.NONE);
        }
        try {
            FileReading.Result read =
                    reading.read(definition, upload, bytes, before(upload, collection));
            return compared(definition, upload, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StandingReturns before(Upload upload, String collection) {
        return table == null
                ? StandingReturns.NONE
                : new StoredBefore(new Returns(table), collection, order(upload));
    }

    private static String order(Upload upload) {
        DocumentId nowhere = new DocumentId("", upload.fileName(), "");
        return Submission.order(new Head(nowhere, upload.bytes(), upload.received()), "");
    }

    private Validation compared(
            CollectionDefinition definition, Upload upload, FileReading.Result read) {
        Checked checked = read.checked();
        if (checked.refused() || !(checked.content() instanceof Content.Returns(var all))) {
            return new Validation(
                    checked.refused() ? checked : decided(upload, read), Differences.NONE);
        }
        if (table == null) {
            return new Validation(
                    checked.and(
                            Plausibility.check(
                                    all, upload.submitter(), Map.of(), catalogue.catalogue())),
                    Differences.NONE);
        }
        Intake intake = intake(table, definition, upload, read, all);
        return new Validation(checked.and(intake.findings()), intake.differences());
    }

    /** Refused where ingest would refuse what the file asks for, as things stand now. */
    private Checked decided(Upload upload, FileReading.Result read) {
        if (table == null) {
            return read.checked();
        }
        Sending sending = new Sending(origin(upload, read), upload.received(), read.sha256());
        return new Decisions(table, catalogue)
                .on(read.checked().content(), sending, upload.received())
                .filter(Decided::isRefused)
                .map(decided -> read.refusedFor(decided).checked())
                .orElse(read.checked());
    }

    private Intake intake(
            MonitorTable store,
            CollectionDefinition definition,
            Upload upload,
            FileReading.Result read,
            List<Return> all) {
        return new ReturnsIntake(store, catalogue).of(definition, all, origin(upload, read));
    }

    private Origin origin(Upload upload, FileReading.Result read) {
        return Submission.origin(
                new DocumentId("", upload.fileName(), ""),
                order(upload),
                upload.submitter(),
                read.sha256(),
                catalogue.version());
    }
}
