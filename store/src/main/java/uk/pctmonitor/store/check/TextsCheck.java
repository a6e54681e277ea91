package uk.pctmonitor.store.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.store.outbox.OutboxHistory;
import uk.pctmonitor.store.people.ContactBook;
import uk.pctmonitor.store.port.EnvelopeLimits;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Publisher.Envelope;

/**
 * What e-mails say is short enough to be sent (S11), and no subject shows anybody's address (S12):
 * subjects are written to logs and stay in mailboxes of others.
 *
 * @param addresses of everybody who is a contact now
 */
record TextsCheck(Set<String> addresses) {

    static TextsCheck of(MonitorTable table, Collection<String> bodies) {
        ContactBook book = new ContactBook(table);
        Set<String> addresses = new TreeSet<>();
        for (String body : bodies) {
            book.of(body).stream().map(Contact::email).forEach(addresses::add);
        }
        return new TextsCheck(addresses);
    }

    List<Breach> check(OutboxHistory history) {
        List<Breach> breaches = new ArrayList<>();
        history.texts()
                .forEach((key, message) -> {
                    EnvelopeLimits.fault(new Envelope("", "", new TreeMap<>(), message))
                            .ifPresent(fault ->
                                    breaches.add(
                                            new Breach("S11", key + " can't be sent: " + fault)));
                    String subject = message.subject().text();
                    if (subject.contains("@") || addresses.stream().anyMatch(subject::contains)) {
                        breaches.add(new Breach("S12", key + " has an address in its subject."));
                    }
                });
        return breaches;
    }
}
