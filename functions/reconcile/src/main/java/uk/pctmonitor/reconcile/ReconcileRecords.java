package uk.pctmonitor.reconcile;

import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.store.port.FailureQueues;
import uk.pctmonitor.store.port.RemainingTime;

/**
 * Compares the records with what is really there, mends what it may, and tells operations the rest:
 * the bucket against the ledger, what waits too long, failure queues, contacts against
 * subscriptions. Doing it again tells nothing twice and asks nobody twice.
 */
public final class ReconcileRecords {

    private final Records records;
    private final Surroundings around;
    private final InstantSource clock;
    private final RemainingTime remaining;

    /**
     * @param records what is kept
     * @param around what it is compared with
     * @param clock now
     * @param remaining how long this run may still take
     */
    public ReconcileRecords(
            Records records, Surroundings around, InstantSource clock, RemainingTime remaining) {
        this.records = records;
        this.around = around;
        this.clock = clock;
        this.remaining = remaining;
    }

    /**
     * Looks once, because the schedule says so: what was told before is told briefly, and a day is
     * told once.
     *
     * @throws uk.pctmonitor.store.port.TableUnavailableException when the table can't be reached
     * @throws NotToldException when operations could not be told
     */
    public ReconcileResult run(LocalDate scheduled) {
        Instant now = clock.instant();
        List<Finding> findings = look(now, scheduled.getDayOfWeek() == DayOfWeek.MONDAY);
        return new ReconcileResult(findings, mail().tell(scheduled, findings, now));
    }

    /** Looks once at everything, because somebody asks, and tells all of it. */
    public ReconcileResult runNow() {
        Instant now = clock.instant();
        List<Finding> findings = look(now, true);
        return new ReconcileResult(findings, mail().tellNow(findings, now));
    }

    private OperationsMail mail() {
        return new OperationsMail(records.table(), around.operations(), around.stack());
    }

    private List<Finding> look(Instant now, boolean everything) {
        UploadCheck uploads =
                new UploadCheck(records.uploads(), around.announcer(), records.limits(), remaining);
        BacklogCheck backlog = new BacklogCheck(records.table(), records.limits());
        List<Finding> findings = new ArrayList<>();
        findings.addAll(part("uploads", () -> uploads.look(now, everything)));
        findings.addAll(backlog.look(now));
        findings.addAll(part("failure queues", () -> queues(around.queues())));
        around.subscriptions()
                .ifPresent(subscriptions ->
                        findings.addAll(
                                part(
                                        "contacts and subscriptions",
                                        () ->
                                                new ReachCheck(
                                                                records.table(),
                                                                records.catalogue(),
                                                                subscriptions)
                                                        .look(now, London.dateOf(now)))));
        return findings;
    }

    private static List<Finding> queues(FailureQueues queues) {
        List<Finding> findings = new ArrayList<>();
        queues.depths().stream()
                .filter(each -> each.messages() > 0)
                .forEach(each -> findings.add(new Finding.OfQueue(each.queue(), each.messages())));
        return findings;
    }

    /** A part that can't be looked at is a finding, and the others are looked at all the same. */
    private static List<Finding> part(String name, Supplier<List<Finding>> look) {
        try {
            return look.get();
        } catch (UncheckedIOException fault) {
            return List.of(new Finding.OfPart(name, Unreached.why(fault)));
        }
    }
}
