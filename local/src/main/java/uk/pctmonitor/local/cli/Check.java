package uk.pctmonitor.local.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import uk.pctmonitor.store.check.OutboxChecker;
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
            "  S8  whatever was to be told waits, is told, or is left out for a reason",
            "  S9  nobody is told the same thing twice",
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
            ReturnsChecker returns = new ReturnsChecker(reading.table());
            for (var collection : reading.collections()) {
                breaches.addAll(returns.check(orgs, collection.code()));
            }
            Set<String> waiting = waiting(reading);
            Rated rated = rated(reading, orgs, waiting, lastDay(files), breaches);
            OutboxChecker.Report outbox =
                    new OutboxChecker(reading.table()).check(orgs, addressees(orgs, files));
            breaches.addAll(outbox.breaches());
            int parked = new Outbox(reading.table()).counts().parked();
            if (parked > 0) {
                breaches.add(new Breach("S8", parked + " e-mails are parked."));
            }
            List<Breach> found = breaches.stream().distinct().toList();
            say(found, "S1", "every upload has one final answer", files.size(), "files");
            say(found, "S2", "what is stored comes from unchanged files", files.size(), "files");
            say(found, "S3", "of a file all is seen, or nothing", returns.returns(), "returns");
            say(found, "S4", "the last accepted file counts", returns.returns(), "returns");
            say(found, "S6", "ratings recompute to what was stored", rated.again(), "assessments");
            say(found, "S7", "alerts rest on stored ratings", rated.events(), "alert events");
            say(found, "S8", "every alert event is told or waits", outbox.events(), "alert events");
            say(found, "S9", "nothing is told twice", outbox.mails(), "e-mails and receipts");
            say(found, "S13", "receipts count what is stored", returns.figures(), "figures");
            if (!waiting.isEmpty()) {
                console.out()
                        .printf(
                                "S6 and S7 leave out %,d organisations that wait to be assessed.%n",
                                waiting.size());
            }
            return told(found);
        }
    }

    private int told(List<Breach> found) {
        found.stream().limit(MOST_LISTED).forEach(each -> console.out().println("  " + each));
        if (found.size() > MOST_LISTED) {
            console.out().printf("  ... and %,d more%n", found.size() - MOST_LISTED);
        }
        return found.isEmpty() ? ExitCode.CLEAN : ExitCode.REMARKS;
    }

    /** How much was rated again and held against the alerts. */
    private record Rated(int again, int events) {}

    /**
     * Rates everything again. What is wrong counts if it is so both today and on the day of the
     * last file: a figure that was awaited then may be overdue now, and that is not a fault of what
     * is kept.
     */
    private static Rated rated(
            Reading reading,
            List<String> orgs,
            Set<String> waiting,
            LocalDate lastDay,
            List<Breach> breaches) {
        Invariants invariants = new Invariants(reading.table(), reading.catalogue());
        int again = 0;
        int events = 0;
        for (String org : orgs) {
            if (waiting.contains(org)) {
                continue;
            }
            Invariants.Examined now = invariants.examine(org, reading.today());
            again += now.assessments();
            events += now.events();
            if (!now.faults().isEmpty()) {
                List<Fault> then = invariants.faultsOf(org, lastDay);
                now.faults().stream()
                        .filter(then::contains)
                        .map(fault -> new Breach(fault.invariant(), org + ": " + fault.problem()))
                        .forEach(breaches::add);
            }
        }
        return new Rated(again, events);
    }

    /** Every body that may have been told something. */
    private static Set<String> addressees(List<String> orgs, List<Uploaded> files) {
        Set<String> addressees = new TreeSet<>(orgs);
        for (Uploaded file : files) {
            if (file.entry() != null && file.entry().status().isFinal()) {
                addressees.add(file.entry().finished().submitter());
            }
        }
        addressees.remove("");
        return addressees;
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

    private void say(List<Breach> found, String invariant, String name, long checked, String of) {
        long broken = found.stream().filter(each -> each.invariant().equals(invariant)).count();
        console.out()
                .printf(
                        Locale.ROOT,
                        "%-4s %s: %,d %s, %s%n",
                        invariant,
                        name,
                        checked,
                        of,
                        broken == 0
                                ? "holds"
                                : broken == 1
                                        ? "broken once"
                                        : "broken %,d times".formatted(broken));
    }
}
