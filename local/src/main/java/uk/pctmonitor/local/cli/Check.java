package uk.pctmonitor.local.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.pctmonitor.assess.Invariants;
import uk.pctmonitor.assess.Invariants.Fault;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.local.report.UnchangedFiles;
import uk.pctmonitor.local.report.UploadedFiles.Uploaded;
import uk.pctmonitor.store.check.Breach;
import uk.pctmonitor.store.check.LedgerChecker;
import uk.pctmonitor.store.check.ReturnsChecker;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.work.WorkItem;
import uk.pctmonitor.store.work.WorkQueue;

/** Checks that what is kept holds together. */
@Command(
        name = "check",
        description = {
            "Checks that what is kept holds together, and says what was checked:",
            "  S1  every uploaded file is accepted or refused, once",
            "  S2  what is stored comes from accepted files that still have the same bytes",
            "  S3  of a file everything is visible, or nothing",
            "  S4  the last accepted file is the one that counts",
            "  S6  rating everything again gives what was kept",
            "  S7  what was told rests on a rating, and the alerts are the sum of what was told",
            "  S8  everything that was decided to be told is in the outbox, and nothing is stuck",
            "  S13 the receipts count exactly the figures that are stored"
        },
        footer = {
            "%nExample: ./pct-monitor check --data pct-monitor-data/demo",
            "%nExit codes: 0 all hold, 1 some do not, 64 not understood, 70 not possible."
        })
final class Check implements Callable<Integer> {

    private static final int MOST_LISTED = 100;

    private final Console console;
    @Mixin private Places places = new Places();

    Check(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Breach> breaches = new ArrayList<>();
        try (Reading reading = Reading.open(places, console)) {
            List<Uploaded> files = reading.files().all();
            List<String> orgs =
                    List.copyOf(reading.catalogue().register().organisations().keySet());
            breaches.addAll(
                    new LedgerChecker(reading.table())
                            .check(files.stream().map(file -> file.head().id()).toList()));
            breaches.addAll(new UnchangedFiles(reading.documents()).check(files));
            for (var collection : reading.collections()) {
                breaches.addAll(new ReturnsChecker(reading.table()).check(orgs, collection.code()));
            }
            Set<String> waiting = waiting(reading);
            Invariants invariants = new Invariants(reading.table(), reading.catalogue());
            for (String org : orgs) {
                if (!waiting.contains(org)) {
                    breaches.addAll(faultsOf(org, invariants, reading.today(), lastDay(files)));
                }
            }
            int parked = new Outbox(reading.table()).counts().parked();
            if (parked > 0) {
                breaches.add(new Breach("S8", parked + " e-mails are parked."));
            }
            say(breaches, files.size() + " files", List.of("S1", "S2"));
            say(breaches, orgs.size() + " organisations", List.of("S3", "S4", "S13"));
            say(
                    breaches,
                    (orgs.size() - waiting.size()) + " organisations with nothing to assess",
                    List.of("S6", "S7", "S8"));
        }
        breaches.stream().limit(MOST_LISTED).forEach(each -> console.out().println("  " + each));
        if (breaches.size() > MOST_LISTED) {
            console.out().printf("  ... and %,d more%n", breaches.size() - MOST_LISTED);
        }
        return breaches.isEmpty() ? ExitCode.CLEAN : ExitCode.REMARKS;
    }

    /**
     * What is wrong both today and on the day of the last file. A figure that was awaited then may
     * be overdue now; that is not a fault of what is kept.
     */
    private static List<Breach> faultsOf(
            String org, Invariants invariants, LocalDate today, LocalDate lastDay) {
        List<Fault> now = invariants.faultsOf(org, today);
        List<Fault> then = now.isEmpty() ? now : invariants.faultsOf(org, lastDay);
        return now.stream()
                .filter(then::contains)
                .map(fault -> new Breach(fault.invariant(), org + ": " + fault.problem()))
                .toList();
    }

    private static LocalDate lastDay(List<Uploaded> files) {
        Instant last = Instant.EPOCH;
        for (Uploaded file : files) {
            if (file.entry() != null && file.entry().status().isFinal()) {
                Instant at = file.entry().finished().at();
                last = at.isAfter(last) ? at : last;
            }
        }
        return London.dateOf(last);
    }

    /** Organisations whose work is not done; what is kept of them may be behind. */
    private static Set<String> waiting(Reading reading) {
        var known = reading.catalogue().register().organisations();
        Set<String> waiting = new TreeSet<>();
        for (WorkItem work : new WorkQueue(reading.table()).waiting()) {
            work.orgs().stream().filter(org -> known.containsKey(org)).forEach(waiting::add);
        }
        return waiting;
    }

    private void say(List<Breach> breaches, String what, List<String> invariants) {
        for (String invariant : invariants) {
            long broken =
                    breaches.stream().filter(each -> each.invariant().equals(invariant)).count();
            console.out()
                    .printf(
                            "%-4s %s checked: %s%n",
                            invariant, what, broken == 0 ? "holds" : broken + " times broken");
        }
    }
}
