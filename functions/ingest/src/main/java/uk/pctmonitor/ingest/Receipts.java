package uk.pctmonitor.ingest;

import java.util.SortedSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.Kind;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.core.intake.Receipt;
import uk.pctmonitor.core.intake.Receipt.About;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MonitorTable;

/** Writes what the submitter of a file is told. */
final class Receipts {

    private final StandingFiles files;
    private final LoadedCatalogue catalogue;

    Receipts(MonitorTable table, LoadedCatalogue catalogue) {
        this.files = new StandingFiles(table);
        this.catalogue = catalogue;
    }

    /** The reference of everything told about one file version. */
    static Reference reference(DocumentId document) {
        return Reference.of("receipt", document.bucket(), document.key(), document.versionId());
    }

    Message taken(Job job, Checked checked, Intake intake) {
        About about = about(job);
        return switch (intake.status()) {
            case SUPERSEDED -> Receipt.superseded(about, checked, files.of(intake.standing()));
            case DUPLICATE_CONTENT -> Receipt.duplicate(about, files.of(intake.standing()));
            default -> Receipt.accepted(about, checked, intake.differences());
        };
    }

    /** Of a file that asked for decisions, which were taken. */
    Message decided(Job job, Checked checked, Decided decided) {
        return decided.isRepeated()
                ? Receipt.repeated(about(job))
                : Receipt.decided(about(job), checked, decided.lines());
    }

    /**
     * @param quarters the quarters it speaks of, empty when that could not be read
     */
    Message refused(Job job, Findings findings, SortedSet<Quarter> quarters) {
        CollectionDefinition definition = catalogue.collections().get(job.collection());
        boolean returns = definition != null && definition.kind() == Kind.RETURNS;
        return Receipt.refused(
                about(job), findings, returns ? files.beside(job, quarters) : files.versions(job));
    }

    Message quarantined(Job job) {
        return Receipt.quarantined(about(job), job.entry().hold().used() - 1);
    }

    private About about(Job job) {
        CollectionDefinition definition = catalogue.collections().get(job.collection());
        return new About(
                job.fileName(),
                definition == null ? job.collection() : definition.name(),
                job.received(),
                reference(job.document()));
    }
}
