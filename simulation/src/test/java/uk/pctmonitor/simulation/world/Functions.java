package uk.pctmonitor.simulation.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import uk.pctmonitor.assess.AssessSlice;
import uk.pctmonitor.assess.Replay;
import uk.pctmonitor.aws.template.permission.RoleTable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.ingest.IngestFile;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.notify.NotifyPeople;
import uk.pctmonitor.notify.NotifyResult;
import uk.pctmonitor.notify.Pacing;
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

/**
 * One deployment: the functions as Lambda runs them, with the rights of their roles, on whatever
 * seams and by whatever catalogue.
 */
public record Functions(Seams seams, LoadedCatalogue catalogue) {

    /** The bucket to which people upload. */
    public static final String BUCKET = "uploads";

    /** Every upload has a sequencer of this kind in its event. */
    public static final String SEQUENCER = "0A";

    /** Takes the file version in, as its event asks. */
    public IngestResult ingest(DocumentId document) {
        return ingest(document, SEQUENCER);
    }

    /** The same by an event with a sequencer of its own. */
    public IngestResult ingest(DocumentId document, String sequencer) {
        return new IngestFile(
                        may("IngestRole"),
                        LeaseTerms.DEFAULT,
                        seams.documents(),
                        catalogue,
                        UploadedRows::open,
                        seams.clock(),
                        seams.ids(),
                        seams.remaining())
                .run(document, sequencer);
    }

    /** Does all the work that waits. */
    public AssessSlice.Summary assess() {
        return new AssessSlice(may("AssessRole"), catalogue, seams.clock()).runWaiting();
    }

    /** Tells people what there is to tell. */
    public NotifyResult tell() {
        return new NotifyPeople(
                        may("NotifyRole"),
                        catalogue,
                        seams.publisher(),
                        seams.clock(),
                        seams.ids(),
                        seams.remaining(),
                        seams.sleeper(),
                        Pacing.DEPLOYED)
                .run();
    }

    /** Does what the day brings. */
    public RemindResult remind(LocalDate day) {
        return new RemindPeople(may("RemindRole"), catalogue, seams.clock()).run(day);
    }

    /** Looks for what was missed, as the schedule of the day asks. */
    public ReconcileResult reconcile(LocalDate day, Announcer announcer) {
        return new ReconcileRecords(
                        new Records(may("ReconcileRole"), catalogue, seams.documents(), BUCKET),
                        new Surroundings(
                                announcer,
                                Optional.empty(),
                                FailureQueues.NONE,
                                seams.operations(),
                                "simulation"),
                        seams.clock(),
                        seams.remaining())
                .run(day);
    }

    /**
     * Orders the quarters to be assessed again.
     *
     * @param isTold whether people are told what changes
     */
    public Replay.Ordered replay(boolean isTold, Quarter... quarters) {
        return new Replay(may("AssessRole"), catalogue)
                .order(new TreeSet<>(List.of(quarters)), isTold);
    }

    private RoleTable may(String role) {
        return new RoleTable(seams.table(), role);
    }
}
