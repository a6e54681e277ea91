package uk.pctmonitor.simulation.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.local.check.Promises;
import uk.pctmonitor.local.report.UploadedFiles;
import uk.pctmonitor.simulation.random.Sheet.Figure;
import uk.pctmonitor.simulation.world.Functions;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.check.Breach;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.outbox.Fact;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.outbox.OutboxHistory;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/** Compares a healed world with what was promised, and with the second opinion. */
final class Inspection {

    private static final String COLLECTION = "quarterly";

    private final RandomWorld world;
    private final MonitorTable table;
    private final Opinion opinion;
    private final List<String> problems = new ArrayList<>();

    private Inspection(RandomWorld world) {
        this.world = world;
        this.table = world.table();
        this.opinion = world.opinion();
    }

    /** Everything that should not be. */
    static List<String> of(RandomWorld world) {
        Inspection it = new Inspection(world);
        it.ends();
        it.promises();
        Almanac.PCTS.forEach(it::returns);
        Almanac.PCTS.forEach(it::alerts);
        Sheets.bodies().forEach(it::receipts);
        it.letters();
        return it.problems;
    }

    /**
     * One that the publisher refused for good, by lot, stays parked and in sight. And rules from
     * before 5B3 do not know that files had something to say of it.
     */
    private boolean isExpected(Breach breach) {
        boolean isOfFile = breach.invariant().equals("S3") || breach.invariant().equals("S13");
        return breach.what().endsWith(" e-mails are parked.")
                || (isOfFile
                        && opinion.rules() != Almanac.Rules.MERGED
                        && opinion.keysWith("5B3").stream().anyMatch(breach.what()::startsWith));
    }

    private void promises() {
        try {
            new Promises(table, world.documents(), world.catalogue(), world.today())
                            .check(
                                    new UploadedFiles(
                                                    world.documents(),
                                                    new Ledger(table),
                                                    Functions.BUCKET)
                                            .all())
                            .breaches()
                            .stream()
                            .filter(breach -> !isExpected(breach))
                            .forEach(this::say);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        // Under rules that do not know 5B3 nobody answers for it, and it has named nobody:
        // operations are told that its news wait (L2).
        List<Key> waiting =
                new Outbox(table)
                        .backlog().facts().stream()
                                .filter(fact -> !fact.addressee().equals("5B3"))
                                .map(Fact::key)
                                .toList();
        int unsent = new Outbox(table).counts().unsent();
        if (!waiting.isEmpty() || unsent > 0) {
            problems.add("S8: not told in the end: " + waiting + ", not sent: " + unsent);
        }
    }

    private void say(Object problem) {
        problems.add(problem.toString());
    }

    private void ends() {
        Map<DocumentId, LedgerEntry> entries = new Ledger(table).findAll(opinion.documents());
        for (DocumentId document : opinion.documents()) {
            LedgerEntry entry = entries.get(document);
            if (entry == null) {
                continue;
            }
            LedgerStatus status = entry.status();
            opinion.ended(document, status.isVisible());
            boolean asMeant =
                    switch (opinion.end(document)) {
                        case TAKEN_IN -> status.isVisible();
                        case REFUSED -> status == LedgerStatus.REFUSED;
                        case EITHER -> status.isVisible() || status == LedgerStatus.REFUSED;
                    };
            boolean mayBe = status == LedgerStatus.QUARANTINED && opinion.mayBePutAside(document);
            if (!asMeant && !mayBe) {
                problems.add(
                        "%s %s is %s (%s), and should be %s:\n%s"
                                .formatted(
                                        document.key(),
                                        document.versionId(),
                                        status,
                                        status.isFinal() ? entry.finished().reason() : "",
                                        opinion.end(document),
                                        opinion.sheet(document).text()));
            }
        }
    }

    private void returns(String pct) {
        Map<String, StoredReturn> kept = new TreeMap<>();
        Returns.current(new Returns(table).history(pct, COLLECTION))
                .forEach((quarter, each) -> kept.put(quarter.label(), each));
        Map<String, DocumentId> meant = opinion.returns(pct);
        if (!kept.keySet().equals(meant.keySet())) {
            problems.add(
                    "%s has returns for %s, and should for %s"
                            .formatted(pct, kept.keySet(), meant.keySet()));
            return;
        }
        kept.forEach((quarter, each) -> {
            DocumentId last = meant.get(quarter);
            if (last == null || !each.version().equals(last.versionId())) {
                problems.add(
                        "S4: of %s %s counts %s, and should %s"
                                .formatted(pct, quarter, each.version(), last));
                return;
            }
            Map<String, String> told = new TreeMap<>();
            each.content()
                    .measures()
                    .forEach((metric, measure) -> told.put(metric, words(measure)));
            Map<String, String> sent = new TreeMap<>();
            opinion.figures(last, pct, quarter)
                    .forEach((metric, figure) -> sent.put(metric, words(figure)));
            if (!told.equals(sent)) {
                problems.add("%s %s says %s, and should %s".formatted(pct, quarter, told, sent));
            }
        });
    }

    private static String words(Measure measure) {
        if (measure.provenance() == Provenance.SUPPRESSED) {
            return "withheld";
        }
        if (measure.provenance() == Provenance.BLANK) {
            return measure.hasZeroDenominator() ? "nothing to count" : "blank";
        }
        return measure.denominator() == null
                ? String.valueOf(measure.value())
                : measure.numerator() + "/" + measure.denominator();
    }

    private static String words(Figure figure) {
        if (figure.numerator().equals("*")) {
            return "withheld";
        }
        if (figure.numerator().isEmpty() && figure.value().isEmpty()) {
            return "blank";
        }
        if (figure.denominator().equals("0")) {
            return "nothing to count";
        }
        return figure.denominator().isEmpty()
                ? figure.value()
                : figure.numerator() + "/" + figure.denominator();
    }

    private void alerts(String pct) {
        AlertBook book = new AlertBooks(table).of(pct).book();
        opinion.levels(pct)
                .forEach((metric, level) -> {
                    String told =
                            book.state(new AlertKey(pct, metric, AlertKey.Kind.RATING))
                                    .level()
                                    .name();
                    if (!told.equals(level)) {
                        problems.add(
                                "the alert %s %s is %s, and should be %s"
                                        .formatted(pct, metric, told, level));
                    }
                });
        for (String quarter : opinion.returns(pct).keySet()) {
            AlertKey missing =
                    new AlertKey(pct, COLLECTION + " " + quarter, AlertKey.Kind.NON_SUBMISSION);
            if (book.state(missing).isOpen() != opinion.isWithoutFigures(pct, quarter)) {
                problems.add(
                        "that %s has no figures in %s is open: %s"
                                .formatted(pct, quarter, book.state(missing).isOpen()));
            }
        }
    }

    private void receipts(String body) {
        Map<String, Integer> told = new HashMap<>();
        for (OutboxHistory.Entry entry : OutboxHistory.of(table, body).entries()) {
            if (entry.fact() instanceof Fact.FileReceipt receipt) {
                told.merge(receipt.outcome(), 1, Integer::sum);
            }
        }
        for (boolean isTakenIn : new boolean[] {true, false}) {
            int meant = opinion.receipts(body, isTakenIn);
            int written = told.getOrDefault(isTakenIn ? "ACCEPTED" : "REFUSED", 0);
            if (meant != written) {
                problems.add(
                        "%s has %d receipts of files %s, and should have %d"
                                .formatted(
                                        body, written, isTakenIn ? "taken in" : "refused", meant));
            }
        }
    }

    private void letters() {
        Mailbox mailbox = world.mailbox();
        Map<String, Integer> distinct = new TreeMap<>();
        mailbox.copies()
                .forEach((letter, copies) -> {
                    distinct.merge(letter.recipient(), 1, Integer::sum);
                    if (copies > mailbox.allowed(letter)) {
                        problems.add(
                                "S9: %d copies, at most %d: %s"
                                        .formatted(
                                                copies, mailbox.allowed(letter), letter.subject()));
                    }
                });
        Map<String, Integer> sent = new TreeMap<>();
        for (String body : Sheets.bodies()) {
            for (OutboxHistory.Kept mail : OutboxHistory.of(table, body).mails()) {
                if (mail.sent()) {
                    sent.merge(mail.recipient(), 1, Integer::sum);
                }
            }
        }
        Set<String> all = new java.util.TreeSet<>(distinct.keySet());
        all.addAll(sent.keySet());
        for (String recipient : all) {
            int marked = sent.getOrDefault(recipient, 0);
            int seen = distinct.getOrDefault(recipient, 0);
            // One that went out may be parked when it is tried again.
            if (marked > seen) {
                problems.add(
                        "S8: %d e-mails to %s are marked as sent, %d went out"
                                .formatted(marked, recipient, seen));
            }
        }
    }
}
