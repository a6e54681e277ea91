package uk.pctmonitor.local.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import uk.pctmonitor.assess.Invariants;
import uk.pctmonitor.assess.Invariants.Fault;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.local.report.UploadedFiles.Uploaded;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.check.Breach;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;
import uk.pctmonitor.store.work.WorkItem;
import uk.pctmonitor.store.work.WorkQueue;

/**
 * Everything rated again, and held against the alerts and the plans.
 *
 * @param again assessments rated again
 * @param events alert events
 * @param waiting organisations left out, because work for them is not done
 */
record RatedAgain(int again, int events, int waiting, List<Breach> breaches) {

    RatedAgain {
        breaches = List.copyOf(breaches);
    }

    /**
     * Rates everything again. What is wrong counts if it is so today, on the day of the last file
     * of all and on that of the organisation's own last file: a figure that was awaited then may be
     * overdue now, and that is not a fault of what is kept. Superseded files bring no work.
     */
    static RatedAgain of(
            MonitorTable table, LoadedCatalogue catalogue, LocalDate today, List<Uploaded> files) {
        Set<String> waiting = waiting(table, catalogue);
        LocalDate lastDay = lastDay(files, _ -> true);
        Invariants invariants = new Invariants(table, catalogue);
        List<Breach> breaches = new ArrayList<>();
        int again = 0;
        int events = 0;
        for (String org : catalogue.register().organisations().keySet()) {
            if (waiting.contains(org)) {
                continue;
            }
            Invariants.Examined now = invariants.examine(org, today);
            again += now.assessments();
            events += now.events();
            if (!now.faults().isEmpty()) {
                List<Fault> then = invariants.faultsOf(org, lastDay);
                List<Fault> own = invariants.faultsOf(org, ownDay(table, catalogue, org, files));
                now.faults().stream()
                        .filter(then::contains)
                        .filter(own::contains)
                        .map(fault -> new Breach(fault.invariant(), org + ": " + fault.problem()))
                        .forEach(breaches::add);
            }
        }
        return new RatedAgain(again, events, waiting.size(), breaches);
    }

    private static LocalDate lastDay(List<Uploaded> files, Predicate<DocumentId> which) {
        Instant last = Instant.EPOCH;
        for (Uploaded file : files) {
            if (file.entry() != null
                    && file.entry().status().isFinal()
                    && file.entry().status() != LedgerStatus.SUPERSEDED
                    && which.test(file.head().id())) {
                Instant at = file.entry().finished().at();
                last = at.isAfter(last) ? at : last;
            }
        }
        return London.dateOf(last);
    }

    private static LocalDate ownDay(
            MonitorTable table, LoadedCatalogue catalogue, String org, List<Uploaded> files) {
        Set<DocumentId> own = new HashSet<>();
        for (String collection : catalogue.collections().keySet()) {
            for (StoredReturn each : new Returns(table).history(org, collection)) {
                own.add(new DocumentId(each.bucket(), each.file(), each.version()));
            }
        }
        return lastDay(files, own::contains);
    }

    /** Organisations whose work is not done; what is kept of them may be behind. */
    private static Set<String> waiting(MonitorTable table, LoadedCatalogue catalogue) {
        var known = catalogue.register().organisations();
        Set<String> waiting = new TreeSet<>();
        for (WorkItem work : new WorkQueue(table).waiting()) {
            work.orgs().stream().filter(org -> known.containsKey(org)).forEach(waiting::add);
        }
        return waiting;
    }
}
