package uk.pctmonitor.ingest;

import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Counts;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.store.ledger.Verdict;

/** What the ledger keeps of a finished file. */
final class Verdicts {

    private Verdicts() {}

    /** A file that was read and taken in. */
    static Verdict taken(
            Job job, FileReading.Result read, String submission, Intake intake, Instant now) {
        Findings findings = read.checked().findings().and(intake.findings());
        return verdict(
                job,
                now,
                submission,
                read.sha256(),
                read.checked().counts(),
                findings,
                intake.quarters(),
                intake.organisations(),
                "Taken in.");
    }

    /** A file that asked for decisions, which were taken. */
    static Verdict decided(
            Job job, FileReading.Result read, String submission, Decided decided, Instant now) {
        return verdict(
                job,
                now,
                submission,
                read.sha256(),
                read.checked().counts(),
                read.checked().findings(),
                new TreeSet<>(),
                decided.organisations().size(),
                decided.isRepeated()
                        ? "All of it was done before."
                        : decided.lines().isEmpty()
                                ? "Taken in."
                                : String.join(" ", decided.lines()));
    }

    /** A file of which nothing is stored. */
    static Verdict refused(
            Job job, String submission, String sha256, Counts counts, Findings why, Instant now) {
        String reason =
                why.listed().stream()
                        .filter(Finding::refuses)
                        .findFirst()
                        .map(Finding::line)
                        .orElse("Refused.");
        return verdict(job, now, submission, sha256, counts, why, new TreeSet<>(), 0, reason);
    }

    /** A file that was never opened. */
    static Verdict unopened(Job job, String reason, Instant now) {
        return verdict(job, now, "", "", Counts.NONE, Findings.NONE, new TreeSet<>(), 0, reason);
    }

    private static Verdict verdict(
            Job job,
            Instant now,
            String submission,
            String sha256,
            Counts counts,
            Findings findings,
            SortedSet<Quarter> quarters,
            int organisations,
            String reason) {
        SortedMap<String, Long> codes = new TreeMap<>();
        findings.listed().forEach(each -> codes.merge(each.code(), 1L, Long::sum));
        return new Verdict(
                now,
                job.received(),
                submission,
                sha256,
                job.submitter(),
                job.collection(),
                job.order(),
                counts,
                findings.errors(),
                findings.warnings(),
                quarters,
                organisations,
                Receipts.reference(job.document()).text(),
                codes,
                reason);
    }
}
