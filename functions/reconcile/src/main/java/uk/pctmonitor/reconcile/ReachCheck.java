package uk.pctmonitor.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.operations.SubscriptionBook;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Subscriptions;

/**
 * Contacts against subscriptions: who is not reached, and who gets what is not theirs (L4). A
 * contact who has no subscription and never had one is asked to confirm one.
 */
record ReachCheck(MonitorTable table, LoadedCatalogue catalogue, Subscriptions subscriptions) {

    List<Finding> look(Instant now, LocalDate day) {
        Mailboxes people = Mailboxes.of(table, catalogue, day);
        SortedMap<String, SortedMap<String, Mailbox>> boxes = people.by(subscriptions::topicOf);
        SubscriptionBook book = SubscriptionBook.read(table);
        SortedSet<String> reached = new TreeSet<>();
        List<Finding> findings = new ArrayList<>();
        try {
            for (String topic : subscriptions.topics()) {
                TopicCheck check =
                        new TopicCheck(
                                topic,
                                subscriptions,
                                book,
                                catalogue.operations().confirmation(),
                                now);
                findings.addAll(
                        check.look(boxes.getOrDefault(topic, new TreeMap<>()), known(people)));
                reached.addAll(check.reached());
            }
        } finally {
            // Even when SNS stops answering halfway: who was asked must not be asked again.
            book.keep();
        }
        findings.addAll(shas(people, reached, day));
        return findings;
    }

    /** Recipients that e-mails may be for: contacts, and the body itself where it has none. */
    private static Set<String> known(Mailboxes people) {
        Set<String> known = new TreeSet<>(people.bodies());
        people.byBody().values().forEach(all -> all.forEach(each -> known.add(each.id())));
        return known;
    }

    private List<Finding> shas(Mailboxes people, Set<String> reached, LocalDate day) {
        Register register = catalogue.register();
        List<Finding> findings = new ArrayList<>();
        for (String sha : register.overseers(day)) {
            var contacts = people.byBody().getOrDefault(sha, List.of());
            if (contacts.stream().noneMatch(each -> reached.contains(each.id()))) {
                findings.add(new Finding.OfSha(register.named(sha), contacts.size()));
            }
        }
        return findings;
    }
}
