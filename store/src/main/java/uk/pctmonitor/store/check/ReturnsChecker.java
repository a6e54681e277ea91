package uk.pctmonitor.store.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.pctmonitor.core.intake.Counts;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.ledger.Verdict;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * What readers see of returns is what the ledger says was taken in: nothing without a source (S2),
 * a file whole or not at all (S3), the highest order on top (S4), and as many figures as the
 * receipt says (S13).
 */
public final class ReturnsChecker {

    private final MonitorTable table;
    private final Ledger ledger;
    private int returnsSeen;
    private long figuresSeen;

    public ReturnsChecker(MonitorTable table) {
        this.table = table;
        this.ledger = new Ledger(table);
    }

    /**
     * What is wrong, when nobody is at work.
     *
     * @param orgs every organisation that may have returns
     * @param collection the collection to look at
     */
    public List<Breach> check(Collection<String> orgs, String collection) {
        Returns returns = new Returns(table);
        return check(orgs.stream().map(org -> returns.history(org, collection)).toList());
    }

    /**
     * The same of returns that have been read.
     *
     * @param histories of one collection, one for each organisation that may have returns
     */
    public List<Breach> check(List<List<StoredReturn>> histories) {
        List<Breach> breaches = new ArrayList<>();
        Map<String, List<StoredReturn>> files = new TreeMap<>();
        for (List<StoredReturn> history : histories) {
            breaches.addAll(heads(history));
            returnsSeen += history.size();
            figuresSeen += told(history);
            history.forEach(each ->
                    files.computeIfAbsent(each.submission(), _ -> new ArrayList<>()).add(each));
        }
        files.values().forEach(parts -> breaches.addAll(whole(parts)));
        return breaches;
    }

    /** How many returns the checks so far have looked at. */
    public int returns() {
        return returnsSeen;
    }

    /** How many figures the checks so far have counted. */
    public long figures() {
        return figuresSeen;
    }

    private static List<Breach> heads(List<StoredReturn> history) {
        List<Breach> breaches = new ArrayList<>();
        Set<String> places = new HashSet<>();
        var current = Returns.current(history);
        for (StoredReturn each : history) {
            String place = each.content().org() + " " + each.content().quarter();
            if (!places.add(place + " " + each.order())) {
                breaches.add(new Breach("S4", place + " has two returns of one order."));
            }
            StoredReturn head = current.get(each.content().quarter());
            if (head == null || head.order().compareTo(each.order()) < 0) {
                breaches.add(new Breach("S4", place + " does not show its latest return."));
            }
        }
        return breaches;
    }

    private List<Breach> whole(List<StoredReturn> parts) {
        StoredReturn any = parts.getFirst();
        LedgerEntry entry =
                ledger.find(new DocumentId(any.bucket(), any.file(), any.version())).orElse(null);
        if (entry == null || !entry.status().isVisible()) {
            return List.of(new Breach("S2", any.file() + " shows returns but was not taken in."));
        }
        List<Breach> breaches = new ArrayList<>();
        Verdict verdict = entry.finished();
        if (verdict.sha256().isEmpty() || !verdict.submission().equals(any.submission())) {
            breaches.add(new Breach("S2", any.file() + " can't be traced to its bytes."));
        }
        long orgs = parts.stream().map(each -> each.content().org()).distinct().count();
        if (orgs != verdict.organisations()) {
            breaches.add(
                    new Breach(
                            "S3",
                            "%s shows %d organisations of %d."
                                    .formatted(any.file(), orgs, verdict.organisations())));
        }
        Counts counts = verdict.counts();
        long figures = told(parts);
        long suppressed = count(parts, each -> each.provenance() == Provenance.SUPPRESSED);
        if (figures != counts.figures() || suppressed != counts.suppressed()) {
            breaches.add(
                    new Breach(
                            "S13",
                            "%s shows %d figures (%d withheld), its receipt says %d (%d)."
                                    .formatted(
                                            any.file(),
                                            figures,
                                            suppressed,
                                            counts.figures(),
                                            counts.suppressed())));
        }
        return breaches;
    }

    private static long told(List<StoredReturn> parts) {
        return parts.stream().mapToLong(each -> each.content().told()).sum();
    }

    private static long count(List<StoredReturn> parts, Predicate<Measure> which) {
        return parts.stream()
                .flatMap(each -> each.content().measures().values().stream())
                .filter(which)
                .count();
    }
}
