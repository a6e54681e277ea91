package uk.pctmonitor.store.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.alerts.AlertEvent;
import uk.pctmonitor.store.outbox.Composition;
import uk.pctmonitor.store.outbox.Fact;
import uk.pctmonitor.store.outbox.OutboxHistory;
import uk.pctmonitor.store.outbox.OutboxHistory.Entry;
import uk.pctmonitor.store.outbox.OutboxHistory.Kept;
import uk.pctmonitor.store.outbox.OutboxHistory.State;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * Whatever was to be told waits, is told by e-mails, or is suppressed for a reason (S8), nothing is
 * told twice under different references (S9), every e-mail can be sent (S11) and shows no address
 * where it may not (S12), and nobody is reminded twice a day or of what is done (S14).
 */
public final class OutboxChecker {

    private static final String OUTBOX = "OUTBOX#";

    private final MonitorTable table;

    public OutboxChecker(MonitorTable table) {
        this.table = table;
    }

    /**
     * What was looked at, and what is wrong with it.
     *
     * @param events alert events
     * @param entries entries of the outbox, receipts among them
     * @param mails e-mails, sent or not
     */
    public record Report(int events, int entries, int mails, List<Breach> breaches) {
        public Report {
            breaches = List.copyOf(breaches);
        }
    }

    /**
     * Checks everything.
     *
     * @param orgs every organisation that may have alerts
     * @param addressees whoever may have been told something; those whom the alert events name need
     *     not be among them
     */
    public Report check(Collection<String> orgs, Collection<String> addressees) {
        List<Breach> breaches = new ArrayList<>();
        Set<String> partitions = new TreeSet<>();
        addressees.forEach(each -> partitions.add(OUTBOX + each));
        List<AlertEvent> events = new ArrayList<>();
        AlertBooks books = new AlertBooks(table);
        orgs.forEach(org -> events.addAll(books.events(org)));
        events.forEach(event -> partitions.add(event.outbox().pk()));
        Map<Key, Entry> entries = new HashMap<>();
        TextsCheck texts = TextsCheck.of(table, addressees);
        PromptsCheck prompts = new PromptsCheck(table);
        int mails = 0;
        for (String partition : partitions) {
            OutboxHistory history = OutboxHistory.of(table, partition.substring(OUTBOX.length()));
            history.entries().forEach(entry -> entries.put(entry.fact().key(), entry));
            mails += history.mails().size();
            breaches.addAll(new Addressee(partition, history).breaches());
            breaches.addAll(texts.check(history));
            breaches.addAll(prompts.check(history));
        }
        events.forEach(event -> told(event, entries, breaches));
        return new Report(events.size(), entries.size(), mails, breaches);
    }

    private static void told(AlertEvent event, Map<Key, Entry> entries, List<Breach> breaches) {
        Entry entry = entries.get(event.outbox());
        Transition it = event.transition();
        boolean isThere =
                entry != null
                        && entry.fact() instanceof Fact.Changes(_, _, List<Transition> changes)
                        && changes.stream()
                                .anyMatch(each ->
                                        each.key().equals(it.key())
                                                && each.number() == it.number());
        if (!isThere) {
            breaches.add(
                    new Breach(
                            "S8",
                            "%s, %s, event %d (%s) is not in the outbox."
                                    .formatted(
                                            it.key().org(),
                                            it.key().subject(),
                                            it.number(),
                                            it.change())));
        }
    }

    /** The checks within what one addressee is told. */
    private record Addressee(String name, OutboxHistory history) {

        List<Breach> breaches() {
            List<Breach> breaches = new ArrayList<>();
            Set<String> written = new HashSet<>();
            history.mails().forEach(mail -> written.add(mail.reference()));
            for (Entry entry : history.entries()) {
                if (entry.state() == State.SUPPRESSED && entry.why().isEmpty()) {
                    breaches.add(s8(entry.fact().key() + " is suppressed without a reason"));
                }
                if (entry.state() == State.COMPOSED && !written.contains(entry.reference())) {
                    breaches.add(
                            s8(
                                    "%s is told under %s, but there is no such e-mail"
                                            .formatted(entry.fact().key(), entry.reference())));
                }
            }
            history.mails().forEach(mail -> whole(mail, breaches));
            references(breaches);
            return breaches;
        }

        private void whole(Kept mail, List<Breach> breaches) {
            if (!history.texts().containsKey(mail.text())) {
                breaches.add(s8(mail.key() + " has no text"));
            }
            if (mail.sent() == mail.messageId().isEmpty()) {
                breaches.add(s8(mail.key() + " was sent without a message id, or has one unsent"));
            }
        }

        /**
         * A reference follows from the entries it tells, so one that tells of more or fewer than
         * name it has lost an entry to another composition, and that entry is told twice.
         */
        private void references(List<Breach> breaches) {
            Map<String, List<Key>> told = new TreeMap<>();
            for (Entry entry : history.entries()) {
                if (entry.state() != State.WAITING) {
                    told.computeIfAbsent(entry.reference(), _ -> new ArrayList<>())
                            .add(entry.fact().key());
                }
            }
            Set<String> copies = new HashSet<>();
            Set<String> wrong = new TreeSet<>();
            for (Kept mail : history.mails()) {
                String reference = mail.reference();
                if (!copies.add(reference + " " + mail.recipient() + " " + mail.text())) {
                    breaches.add(
                            new Breach(
                                    "S9",
                                    "%s has one text of %s twice in %s."
                                            .formatted(mail.recipient(), reference, name)));
                }
                List<Key> entries = told.getOrDefault(reference, List.of());
                if (!reference.equals(history.underWay())
                        && !Composition.referenceOf(entries).text().equals(reference)) {
                    wrong.add(reference);
                }
            }
            wrong.forEach(reference ->
                    breaches.add(
                            new Breach(
                                    "S9",
                                    "e-mails of %s tell under %s of entries that another"
                                                    .formatted(name, reference)
                                            + " reference tells too, or of none.")));
        }

        private static Breach s8(String what) {
            return new Breach("S8", what + ".");
        }
    }
}
