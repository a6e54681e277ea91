package uk.pctmonitor.reconcile;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.core.operations.OperationsDigest;
import uk.pctmonitor.store.operations.ToldFindings;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Publisher;
import uk.pctmonitor.store.port.Publisher.Envelope;
import uk.pctmonitor.store.port.Publisher.Receipt;

/**
 * Tells operations: once a day what is new in full and what was told before as numbers, on Mondays
 * everything in full. The e-mail of a day is kept before it is handed over, so that a run that
 * ended between the two is made good by the next with the same bytes.
 *
 * @param stack which deployment it is about
 */
record OperationsMail(MonitorTable table, Publisher publisher, String stack) {

    static final String RECIPIENT = "operations";

    /** In full, whatever was told before, and nothing is remembered: somebody asked. */
    boolean tellNow(List<Finding> findings, Instant now) {
        if (findings.isEmpty()) {
            return false;
        }
        OperationsDigest digest = new OperationsDigest(stack, now, findings, Map.of(), true);
        handOver(digest.message(Reference.of("operations", stack, now.toString())));
        return true;
    }

    /**
     * What the scheduled day has to tell, unless it has been told.
     *
     * @return whether an e-mail was handed over
     */
    boolean tell(LocalDate scheduled, List<Finding> findings, Instant now) {
        ToldFindings before = ToldFindings.read(table);
        ToldFindings today = before;
        if (!before.covers(scheduled)) {
            today = next(before, scheduled, findings, now);
            if (!today.keep(table)) {
                // Another run is telling the same day.
                return false;
            }
        }
        Message message = today.message();
        if (message == null || today.sent()) {
            return false;
        }
        handOver(message);
        return today.handedOver().keep(table);
    }

    private ToldFindings next(
            ToldFindings before, LocalDate scheduled, List<Finding> findings, Instant now) {
        List<String> ids = findings.stream().map(Finding::id).sorted().distinct().toList();
        if (ids.isEmpty()) {
            return before.then(scheduled, ids, null);
        }
        // What an e-mail that nobody got said is new.
        Map<String, LocalDate> known = before.sent() ? before.known(ids) : new TreeMap<>();
        boolean inFull = scheduled.getDayOfWeek() == DayOfWeek.MONDAY;
        OperationsDigest digest = new OperationsDigest(stack, now, findings, known, inFull);
        return before.then(
                scheduled,
                ids,
                digest.message(Reference.of("operations", stack, scheduled.toString())));
    }

    private void handOver(Message message) {
        Receipt receipt =
                publisher.publish(
                        new Envelope(
                                RECIPIENT,
                                RECIPIENT,
                                new TreeMap<>(Map.of("recipient", RECIPIENT, "kind", "OPERATIONS")),
                                message));
        switch (receipt) {
            case Receipt.Accepted(_) -> {}
            case Receipt.Never(String why) -> throw new NotToldException(why);
            case Receipt.TryLater(String why) -> throw new NotToldException(why);
        }
    }
}
