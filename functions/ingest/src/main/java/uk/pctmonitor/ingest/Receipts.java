package uk.pctmonitor.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.core.intake.Receipt;
import uk.pctmonitor.core.intake.Receipt.About;
import uk.pctmonitor.core.intake.Receipt.Standing;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.ledger.Verdict;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.returns.StoredReturn;

/** Writes what the submitter of a file is told. */
final class Receipts {

    private final Ledger ledger;
    private final LoadedCatalogue catalogue;

    Receipts(Ledger ledger, LoadedCatalogue catalogue) {
        this.ledger = ledger;
        this.catalogue = catalogue;
    }

    /** The reference of everything told about one file version. */
    static Reference reference(DocumentId document) {
        return Reference.of("receipt", document.bucket(), document.key(), document.versionId());
    }

    Message taken(Job job, Checked checked, Intake intake) {
        About about = about(job);
        return switch (intake.status()) {
            case SUPERSEDED -> Receipt.superseded(about, checked, standing(intake.standing()));
            case DUPLICATE_CONTENT -> Receipt.duplicate(about, standing(intake.standing()));
            default -> Receipt.accepted(about, checked, intake.differences());
        };
    }

    Message refused(Job job, Findings findings) {
        DocumentId document = job.document();
        return Receipt.refused(
                about(job),
                findings,
                standingOf(ledger.versions(document.bucket(), document.key())));
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

    private List<Standing> standing(List<StoredReturn> returns) {
        List<DocumentId> documents =
                returns.stream()
                        .map(each -> new DocumentId(each.bucket(), each.file(), each.version()))
                        .distinct()
                        .toList();
        return standingOf(List.copyOf(ledger.findAll(documents).values()));
    }

    /** For each quarter the latest of these files that was taken in. */
    private static List<Standing> standingOf(List<LedgerEntry> entries) {
        Map<Quarter, Standing> latest = new TreeMap<>();
        List<LedgerEntry> inOrder = new ArrayList<>(entries);
        inOrder.removeIf(each -> !each.status().isVisible());
        inOrder.sort(Comparator.comparing(each -> each.finished().order()));
        for (LedgerEntry entry : inOrder) {
            Verdict verdict = entry.finished();
            for (Quarter quarter : verdict.quarters()) {
                latest.put(
                        quarter,
                        new Standing(
                                quarter, verdict.received(), new Reference(verdict.receipt())));
            }
        }
        return List.copyOf(latest.values());
    }
}
