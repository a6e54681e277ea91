package uk.pctmonitor.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.people.ContactBook;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * Everybody who gets e-mails on the day.
 *
 * @param bodies every organisation, and every submitter that is none
 * @param byBody live contacts of those that have any
 */
record Mailboxes(SortedSet<String> bodies, SortedMap<String, List<Contact>> byBody) {

    static Mailboxes of(MonitorTable table, LoadedCatalogue catalogue, LocalDate day) {
        SortedSet<String> bodies = new TreeSet<>(catalogue.register().organisations().keySet());
        bodies.addAll(catalogue.submitters().named());
        ContactBook book = new ContactBook(table);
        SortedMap<String, List<Contact>> byBody = new TreeMap<>();
        for (String body : bodies) {
            List<Contact> live = book.of(body).stream().filter(each -> each.isLiveOn(day)).toList();
            if (!live.isEmpty()) {
                byBody.put(body, live);
            }
        }
        return new Mailboxes(bodies, byBody);
    }

    /** The addresses on each topic, by the address. */
    SortedMap<String, SortedMap<String, Mailbox>> by(UnaryOperator<String> topicOf) {
        SortedMap<String, SortedMap<String, List<Contact>>> gathered = new TreeMap<>();
        byBody.forEach((body, contacts) -> {
            for (Contact each : contacts) {
                gathered.computeIfAbsent(topicOf.apply(body), _ -> new TreeMap<>())
                        .computeIfAbsent(Mailbox.folded(each.email()), _ -> new ArrayList<>())
                        .add(each);
            }
        });
        SortedMap<String, SortedMap<String, Mailbox>> boxes = new TreeMap<>();
        gathered.forEach((topic, addresses) -> {
            SortedMap<String, Mailbox> all = new TreeMap<>();
            addresses.forEach(
                    (address, contacts) -> all.put(address, new Mailbox(topic, address, contacts)));
            boxes.put(topic, all);
        });
        return boxes;
    }
}
