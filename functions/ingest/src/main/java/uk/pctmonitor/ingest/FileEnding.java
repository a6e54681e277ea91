package uk.pctmonitor.ingest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.Counts;
import uk.pctmonitor.core.intake.Differences;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.store.ledger.Commit;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Verdict;
import uk.pctmonitor.store.outbox.OutboxItems;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Write;

/**
 * Ends the work on a file: one transaction for the ledger, the work that follows and the receipt.
 */
final class FileEnding {

    /** A transaction has room for so many notices beside the work. */
    private static final int MOST_NOTICES = 10;

    private final Ledger ledger;
    private final Receipts receipts;
    private final InstantSource clock;

    FileEnding(Ledger ledger, Receipts receipts, InstantSource clock) {
        this.ledger = ledger;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Makes the staged items of a good file visible. */
    IngestResult accepted(Job job, FileReading.Result read, Origin origin, Intake intake) {
        Checked checked = read.checked();
        Checked told = checked.and(intake.findings());
        Instant now = clock.instant();
        List<Write> together = new ArrayList<>();
        intake.work().forEach(each -> together.add(Write.put(each.item(now))));
        together.add(receipt(job, "ACCEPTED", receipts.taken(job, told, intake), now));
        List<Item> notices = ClashNotice.of(job, intake.clashes(), now);
        notices.stream().limit(MOST_NOTICES).forEach(item -> together.add(Write.put(item)));
        Verdict verdict = Verdicts.taken(job, read, origin.submission(), intake, now);
        return ended(
                ledger.finish(job.entry(), intake.status(), verdict, together),
                done -> new IngestResult.Accepted(done, told.findings(), intake.differences()));
    }

    /**
     * Does what was decided about a good file.
     *
     * @return empty when what it was decided on has changed meanwhile; nothing was written then
     */
    Optional<IngestResult> decided(
            Job job, FileReading.Result read, Origin origin, Decided decided) {
        Instant now = clock.instant();
        Verdict verdict = Verdicts.decided(job, read, origin.submission(), decided, now);
        Write receipt =
                receipt(job, "ACCEPTED", receipts.decided(job, read.checked(), decided), now);
        LedgerStatus status =
                decided.isRepeated() ? LedgerStatus.DUPLICATE_CONTENT : LedgerStatus.ACCEPTED;
        Commit commit =
                ledger.finish(job.entry(), status, verdict, List.of(receipt), decided.writes());
        return commit instanceof Commit.Moved
                ? Optional.empty()
                : Optional.of(
                        ended(
                                commit,
                                done ->
                                        new IngestResult.Accepted(
                                                done,
                                                read.checked().findings(),
                                                Differences.NONE)));
    }

    /** Refuses a file that was read. */
    IngestResult refused(Job job, FileReading.Result read, Origin origin) {
        Checked checked = read.checked();
        return refused(
                job,
                Verdicts.refused(
                        job,
                        origin.submission(),
                        read.sha256(),
                        checked.counts(),
                        checked.findings(),
                        clock.instant()),
                checked.findings(),
                checked.quarters());
    }

    /** Refuses a file unopened. */
    IngestResult refused(Job job, Finding fault) {
        Findings why = new Findings(List.of(fault), 1, 0);
        return refused(
                job,
                Verdicts.refused(job, "", "", Counts.NONE, why, clock.instant()),
                why,
                new TreeSet<>());
    }

    private IngestResult refused(
            Job job, Verdict verdict, Findings why, SortedSet<Quarter> quarters) {
        return ended(
                ledger.finish(
                        job.entry(),
                        LedgerStatus.REFUSED,
                        verdict,
                        told(job, () -> receipts.refused(job, why, quarters), verdict.at())),
                done -> new IngestResult.Refused(done, why));
    }

    /** Puts a file aside that could not be finished in all its attempts, without opening it. */
    IngestResult quarantined(Job job) {
        Instant now = clock.instant();
        String reason =
                "It was tried "
                        + (job.entry().hold().used() - 1)
                        + " times without success and put aside for the operators.";
        return ended(
                ledger.finish(
                        job.entry(),
                        LedgerStatus.QUARANTINED,
                        Verdicts.unopened(job, reason, now),
                        told(job, () -> receipts.quarantined(job), now)),
                IngestResult.Quarantined::new);
    }

    /** Notes an object that is no upload; nobody is told. */
    IngestResult ignored(Job job, String reason) {
        Verdict verdict = Verdicts.unopened(job, reason, clock.instant());
        return ended(
                ledger.finish(job.entry(), LedgerStatus.REFUSED, verdict, List.of()),
                done -> new IngestResult.Ignored(done.document().key(), reason));
    }

    /** A receipt, unless the key does not even name a submitter. */
    private static List<Write> told(Job job, Supplier<Message> message, Instant now) {
        return job.submitter().isEmpty()
                ? List.of()
                : List.of(receipt(job, "REFUSED", message.get(), now));
    }

    private static Write receipt(Job job, String outcome, Message message, Instant now) {
        String id = Receipts.reference(job.document()).text().substring("PM-".length());
        return Write.put(OutboxItems.receipt(job.submitter(), now, id, outcome, message));
    }

    private static IngestResult ended(Commit commit, Function<LedgerEntry, IngestResult> result) {
        return switch (commit) {
            case Commit.Done(LedgerEntry done) -> result.apply(done);
            case Commit.Lost(var found) -> {
                if (found != null && found.status().isFinal()) {
                    yield new IngestResult.AlreadyDone(found);
                }
                throw new TryAgainException("Another worker took the file over.");
            }
            case Commit.Moved() ->
                    throw new IllegalStateException("moved, though it rested on nothing");
        };
    }
}
