package uk.pctmonitor.notify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.organisation.Routing;
import uk.pctmonitor.store.outbox.Composition;
import uk.pctmonitor.store.outbox.Composition.Copy;
import uk.pctmonitor.store.outbox.Fact.FileReceipt;
import uk.pctmonitor.store.people.ContactBook;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * Addresses receipts: to the submitter's contacts whose role is to submit, and where there is none
 * to the submitter's code, so that a first upload gets its answer too.
 */
final class ReceiptComposer {

    /** The rest waits for the next run. */
    private static final int MOST = 50;

    private final ContactBook contacts;

    ReceiptComposer(MonitorTable table) {
        this.contacts = new ContactBook(table);
    }

    Composition compose(String submitter, List<FileReceipt> all, Instant now) {
        List<FileReceipt> facts = all.subList(0, Math.min(MOST, all.size()));
        List<Message> texts = facts.stream().map(FileReceipt::message).toList();
        List<Copy> copies = new ArrayList<>();
        for (String recipient : recipients(submitter, London.dateOf(now))) {
            for (int i = 0; i < facts.size(); i++) {
                copies.add(new Copy(i, recipient, attributes(recipient, submitter, facts.get(i))));
            }
        }
        List<Key> told = facts.stream().map(FileReceipt::key).toList();
        return new Composition(
                submitter,
                now,
                Composition.referenceOf(told),
                texts,
                copies,
                told,
                new TreeMap<>());
    }

    private List<String> recipients(String submitter, LocalDate today) {
        List<String> live =
                Routing.recipients(contacts.of(submitter), submitter, today).stream()
                        .filter(it -> it.role().toLowerCase(Locale.ROOT).contains("submit"))
                        .map(Contact::id)
                        .toList();
        return live.isEmpty() ? List.of(submitter) : live;
    }

    private static SortedMap<String, String> attributes(
            String recipient, String submitter, FileReceipt fact) {
        return new TreeMap<>(
                Map.of(
                        "recipient",
                        recipient,
                        "org",
                        submitter,
                        "kind",
                        "RECEIPT",
                        "outcome",
                        fact.outcome(),
                        "severity",
                        "INFO"));
    }
}
