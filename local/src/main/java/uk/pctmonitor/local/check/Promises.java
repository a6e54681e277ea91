package uk.pctmonitor.local.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.local.report.UnchangedFiles;
import uk.pctmonitor.local.report.UploadedFiles.Uploaded;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.check.Breach;
import uk.pctmonitor.store.check.IsolationChecker;
import uk.pctmonitor.store.check.LedgerChecker;
import uk.pctmonitor.store.check.OutboxChecker;
import uk.pctmonitor.store.check.PlansChecker;
import uk.pctmonitor.store.check.RemindersChecker;
import uk.pctmonitor.store.check.ReturnsChecker;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * All checkers there are, together: what {@code check} says of a folder or a deployment is what the
 * simulation demands after every fault. They look while nobody is at work.
 *
 * @param table what is kept
 * @param documents what was uploaded
 * @param catalogue by which it was rated
 * @param today London date
 */
public record Promises(
        MonitorTable table, DocumentStore documents, LoadedCatalogue catalogue, LocalDate today) {

    /**
     * How much was looked at, and what is wrong with it.
     *
     * @param returns current and earlier ones
     * @param figures in them
     * @param assessments rated again
     * @param ratedEvents alert events held against those assessments
     * @param events alert events
     * @param mails e-mails and receipts, sent or not
     * @param plans open and ended ones
     * @param planEvents what happened to them
     * @param waiting organisations of which S6, S7 and S16 were not looked at
     */
    public record Report(
            int returns,
            long figures,
            int assessments,
            int ratedEvents,
            int events,
            int mails,
            int plans,
            int planEvents,
            int waiting,
            List<Breach> breaches) {
        public Report {
            breaches = List.copyOf(breaches);
        }
    }

    /**
     * Checks everything.
     *
     * @param files every file version that was uploaded
     * @throws IOException when a file can't be read
     */
    public Report check(List<Uploaded> files) throws IOException {
        List<String> orgs = List.copyOf(catalogue.register().organisations().keySet());
        List<Breach> breaches = new ArrayList<>();
        breaches.addAll(
                new LedgerChecker(table)
                        .check(files.stream().map(file -> file.head().id()).toList()));
        breaches.addAll(new UnchangedFiles(documents).check(files));
        ReturnsChecker returns = new ReturnsChecker(table);
        IsolationChecker isolation = new IsolationChecker(table, catalogue.submitters());
        for (CollectionDefinition collection : catalogue.collections().values()) {
            if (collection.kind() == CollectionDefinition.Kind.RETURNS) {
                List<List<StoredReturn>> histories = new ArrayList<>();
                for (String org : orgs) {
                    histories.add(new Returns(table).history(org, collection.code()));
                }
                breaches.addAll(returns.check(histories));
                histories.forEach(history -> breaches.addAll(isolation.returns(history)));
            }
        }
        breaches.addAll(isolation.people(orgs));
        RatedAgain rated = RatedAgain.of(table, catalogue, today, files);
        breaches.addAll(rated.breaches());
        PlansChecker.Report plans = new PlansChecker(table).check(orgs);
        breaches.addAll(plans.breaches());
        OutboxChecker.Report outbox = new OutboxChecker(table).check(orgs, addressees(orgs, files));
        breaches.addAll(outbox.breaches());
        breaches.addAll(new RemindersChecker(table, catalogue).check(orgs));
        int parked = new Outbox(table).counts().parked();
        if (parked > 0) {
            breaches.add(new Breach("S8", parked + " e-mails are parked."));
        }
        return new Report(
                returns.returns(),
                returns.figures(),
                rated.again(),
                rated.events(),
                outbox.events(),
                outbox.mails(),
                plans.plans(),
                plans.events(),
                rated.waiting(),
                breaches);
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
