package uk.pctmonitor.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AcknowledgementRequest;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertLifecycle;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.Severity;
import uk.pctmonitor.core.plan.PlanRule;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.alerts.AlertBooks.Versioned;
import uk.pctmonitor.store.alerts.BookItem;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.people.AcknowledgementItems;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Write;

/**
 * Decides what a file of acknowledgements does to alerts, by how these stand at this moment. Only
 * the body that the organisation answers to may acknowledge, and never one that only supports
 * others (S1.5).
 */
final class AlertAcks {

    private final AlertBooks books;
    private final LoadedCatalogue catalogue;
    private final AlertLifecycle lifecycle;

    AlertAcks(MonitorTable table, LoadedCatalogue catalogue) {
        this.books = new AlertBooks(table);
        this.catalogue = catalogue;
        this.lifecycle = new AlertLifecycle(catalogue.alertPolicy());
    }

    /** What becomes of the requests, which are in the order of the file. */
    Decided decide(List<AcknowledgementRequest> requests, Sending sending) {
        List<Finding> refusals = new ArrayList<>();
        SortedMap<String, List<AcknowledgementRequest>> byOrg = new TreeMap<>();
        SortedMap<String, Versioned> read = new TreeMap<>();
        SortedMap<String, AlertBook> after = new TreeMap<>();
        for (AcknowledgementRequest request : requests) {
            String org = request.key().org();
            Finding noRight = noRight(request, sending);
            if (noRight != null) {
                refusals.add(noRight);
                continue;
            }
            Versioned versioned = read.computeIfAbsent(org, books::of);
            AlertBook book = after.getOrDefault(org, versioned.book());
            AlertState state = book.state(request.key());
            try {
                after.put(
                        org,
                        book.with(
                                lifecycle.acknowledge(
                                        state, request.acknowledgement(), sending.today())));
                byOrg.computeIfAbsent(org, _ -> new ArrayList<>()).add(request);
            } catch (IllegalArgumentException refused) {
                refusals.add(refused(request, state, refused));
            }
        }
        return refusals.isEmpty()
                ? taken(byOrg, read, after, sending)
                : new Decided(refusals, List.of(), new TreeSet<>(), List.of());
    }

    private Decided taken(
            SortedMap<String, List<AcknowledgementRequest>> byOrg,
            SortedMap<String, Versioned> read,
            SortedMap<String, AlertBook> after,
            Sending sending) {
        List<Write> writes = new ArrayList<>();
        after.forEach((org, book) -> {
            Versioned before = Objects.requireNonNull(read.get(org));
            if (!book.equals(before.book())) {
                String sha = catalogue.register().overseer(org, sending.today());
                writes.add(BookItem.replace(before, book, sha));
                writes.add(
                        Write.put(
                                AcknowledgementItems.item(
                                        org,
                                        Objects.requireNonNull(byOrg.get(org)),
                                        sending.origin())));
            }
        });
        List<Finding> tooMuch =
                writes.size() <= PlanActs.MOST_WRITES
                        ? List.of()
                        : List.of(
                                new Finding(
                                        Severity.FILE_ERROR,
                                        FindingCode.TOO_LARGE.name(),
                                        null,
                                        null,
                                        null,
                                        "The file acknowledges alerts of %d organisations, at most"
                                                        .formatted(after.size())
                                                + " %d at one moment."
                                                        .formatted(PlanActs.MOST_WRITES / 2),
                                        "Split it into smaller files."));
        return new Decided(
                tooMuch,
                tooMuch.isEmpty() ? writes : List.of(),
                new TreeSet<>(byOrg.keySet()),
                List.of());
    }

    private @Nullable Finding noRight(AcknowledgementRequest request, Sending sending) {
        String submitter = sending.submitter();
        String org = request.key().org();
        String sha = catalogue.register().answersTo(org, sending.today()).orElse("");
        if (catalogue.plans().arrangements().isSupport(submitter)) {
            return finding(
                    request,
                    PlanRule.SUPPORT_ONLY_DRAFTS,
                    "%s only supports others and acknowledges nothing.".formatted(submitter),
                    askOf(sha));
        }
        return submitter.equals(sha)
                ? null
                : finding(
                        request,
                        PlanRule.NO_RIGHT,
                        "%s may not acknowledge alerts of %s: only the body that it answers to may."
                                .formatted(submitter, org),
                        askOf(sha));
    }

    private static String askOf(String sha) {
        return sha.isEmpty()
                ? "Nobody may: it answers to nobody."
                : "Ask %s to acknowledge it.".formatted(sha);
    }

    private static Finding refused(
            AcknowledgementRequest request, AlertState state, IllegalArgumentException why) {
        return finding(
                request,
                state.isOpen() ? PlanRule.DATE_ORDER : PlanRule.WRONG_STATE,
                Objects.requireNonNullElse(why.getMessage(), "It can't be acknowledged."),
                state.isOpen() ? "Give a day in that time." : "Leave the row out.");
    }

    private static Finding finding(
            AcknowledgementRequest request, PlanRule rule, String problem, String fix) {
        return new Finding(
                Severity.ROW_ERROR,
                rule.name(),
                request.row(),
                null,
                null,
                "%s (Rule %s.)".formatted(problem, rule),
                fix);
    }
}
