package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;

/** What is said of a file's quarters as a whole: that it is late, and who is missing from it. */
final class QuarterRemarks {

    private static final int NAMED = 10;

    private final Check check;

    QuarterRemarks(Check check) {
        this.check = check;
    }

    /** Remarks on each quarter in the file, in time order. */
    void add(Map<Quarter, SortedSet<String>> mentioned) {
        mentioned.forEach((quarter, orgs) -> {
            late(quarter);
            absent(quarter, orgs);
        });
        PeriodText.inFileName(check.upload().fileName())
                .filter(named -> !mentioned.isEmpty() && !mentioned.containsKey(named))
                .ifPresent(this::mismatch);
    }

    private void late(Quarter quarter) {
        try {
            LocalDate due = check.deadlines().submission(quarter);
            if (check.receivedOn().isAfter(due)) {
                check.log()
                        .warning(
                                FindingCode.LATE,
                                "Late: %s was due on %s and came on %s."
                                        .formatted(
                                                quarter.label(),
                                                London.words(due),
                                                London.words(check.receivedOn())),
                                "");
            }
        } catch (CalendarRangeException e) {
            check.log()
                    .warning(
                            FindingCode.LATENESS_UNKNOWN,
                            "Whether %s is late could not be checked. %s"
                                    .formatted(quarter.label(), e.getMessage()),
                            "");
        }
    }

    private void absent(Quarter quarter, SortedSet<String> orgs) {
        SortedSet<String> absent =
                new TreeSet<>(
                        check.submitters()
                                .expected(
                                        check.upload().submitter(),
                                        check.collection(),
                                        quarter.end()));
        absent.removeAll(orgs);
        if (absent.isEmpty()) {
            return;
        }
        List<String> named = absent.stream().limit(NAMED).map(this::named).toList();
        check.log()
                .warning(
                        FindingCode.ORGS_ABSENT,
                        "%d %s not in the file for %s: %s%s."
                                .formatted(
                                        absent.size(),
                                        absent.size() == 1
                                                ? "organisation is"
                                                : "organisations are",
                                        quarter.label(),
                                        String.join(", ", named),
                                        absent.size() > NAMED
                                                ? " and %d more".formatted(absent.size() - NAMED)
                                                : ""),
                        "Upload the whole file again if they were forgotten.");
    }

    private void mismatch(Quarter named) {
        check.log()
                .warning(
                        FindingCode.PERIOD_MISMATCH,
                        "The file name says %s, but no row is about that quarter."
                                .formatted(named.label()),
                        "Make sure that this is the right file; what the rows say counts.");
    }

    private String named(String code) {
        return check.register().named(code);
    }
}
