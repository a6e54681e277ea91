package uk.pctmonitor.local.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.pctmonitor.local.report.UnchangedFiles;
import uk.pctmonitor.local.report.UploadedFiles.Uploaded;
import uk.pctmonitor.store.check.Breach;
import uk.pctmonitor.store.check.LedgerChecker;
import uk.pctmonitor.store.check.OutboxChecker;
import uk.pctmonitor.store.check.PlansChecker;
import uk.pctmonitor.store.check.ReturnsChecker;
import uk.pctmonitor.store.outbox.Outbox;

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
            "  S13 the receipts count exactly the figures that are stored",
            "  S15 every plan is the sum of what happened to it, and is found while it is open",
            "  S16 every amber or red figure has its plan, and the plans say what figures say"
        },
        footer = {
            "%nExample: ./pct-monitor check --data pct-monitor-data/demo",
            "%nExit codes: 0 all hold, 1 some do not, 64 not understood, 70 not possible."
        })
final class Check implements Callable<Integer> {

    private final Console console;
    @Mixin private Source source = new Source();

    Check(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Breach> breaches = new ArrayList<>();
        try (Reading reading = source.open(console)) {
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
            RatedAgain rated = RatedAgain.of(reading, orgs, files);
            breaches.addAll(rated.breaches());
            PlansChecker.Report plans = new PlansChecker(reading.table()).check(orgs);
            breaches.addAll(plans.breaches());
            OutboxChecker.Report outbox =
                    new OutboxChecker(reading.table()).check(orgs, addressees(orgs, files));
            breaches.addAll(outbox.breaches());
            int parked = new Outbox(reading.table()).counts().parked();
            if (parked > 0) {
                breaches.add(new Breach("S8", parked + " e-mails are parked."));
            }
            CheckLines lines = new CheckLines(console, breaches);
            lines.say("S1", "every upload has one final answer", files.size(), "files");
            lines.say("S2", "what is stored comes from unchanged files", files.size(), "files");
            lines.say("S3", "of a file all is seen, or nothing", returns.returns(), "returns");
            lines.say("S4", "the last accepted file counts", returns.returns(), "returns");
            lines.say("S6", "ratings recompute to what was stored", rated.again(), "assessments");
            lines.say("S7", "alerts rest on stored ratings", rated.events(), "alert events");
            lines.say("S8", "every alert event is told or waits", outbox.events(), "alert events");
            lines.say("S9", "nothing is told twice", outbox.mails(), "e-mails and receipts");
            lines.say("S13", "receipts count what is stored", returns.figures(), "figures");
            lines.say("S15", "plans are the sum of their events", plans.events(), "plan events");
            lines.say("S16", "plans are what the figures require", plans.plans(), "plans");
            lines.leftOut(rated.waiting());
            return lines.told();
        }
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
}
