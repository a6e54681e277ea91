package uk.pctmonitor.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.core.operations.Kind;
import uk.pctmonitor.core.operations.OperationsLimits;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.store.operations.SubscriptionBook;
import uk.pctmonitor.store.operations.SubscriptionBook.State;
import uk.pctmonitor.store.port.Subscriptions;
import uk.pctmonitor.store.port.Subscriptions.Asked;
import uk.pctmonitor.store.port.Subscriptions.Subscription;

/** One topic: its addresses against its subscriptions. */
final class TopicCheck {

    /** SNS takes 200 filter policies a topic; from here on somebody should think of another. */
    private static final int NEARLY_FULL = 180;

    private final String topic;
    private final Subscriptions subscriptions;
    private final SubscriptionBook book;
    private final Duration confirmation;
    private final Instant now;
    private final SortedSet<String> reached = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    TopicCheck(
            String topic,
            Subscriptions subscriptions,
            SubscriptionBook book,
            Duration confirmation,
            Instant now) {
        this.topic = topic;
        this.subscriptions = subscriptions;
        this.book = book;
        this.confirmation = confirmation;
        this.now = now;
    }

    /** Ids of the contacts whom their e-mails reach. */
    SortedSet<String> reached() {
        return reached;
    }

    /**
     * What is not as it should be.
     *
     * @param boxes the addresses that should be subscribed
     * @param known every recipient that e-mails may be for
     */
    List<Finding> look(SortedMap<String, Mailbox> boxes, Set<String> known) {
        List<Subscription> all = subscriptions.of(topic);
        if (all.size() >= NEARLY_FULL) {
            findings.add(new Finding.OfTopic(topic, all.size()));
        }
        strangers(all, boxes.keySet(), known);
        SortedMap<String, Subscription> byAddress = new TreeMap<>();
        all.stream()
                .filter(each -> isEmail(each))
                .forEach(each ->
                        byAddress.merge(
                                Mailbox.folded(each.endpoint()), each, TopicCheck::confirmedFirst));
        boxes.forEach((address, box) -> settle(box, byAddress.get(address)));
        return findings;
    }

    private static boolean isEmail(Subscription each) {
        return each.protocol().startsWith("email");
    }

    private static Subscription confirmedFirst(Subscription one, Subscription other) {
        return one.isConfirmed() ? one : other;
    }

    private void strangers(List<Subscription> all, Set<String> addresses, Set<String> known) {
        long pending = 0;
        for (Subscription each : all) {
            String name = each.name();
            SortedSet<String> recipients = each.recipients();
            boolean stranger =
                    !isEmail(each) || !addresses.contains(Mailbox.folded(each.endpoint()));
            if (name == null) {
                pending += stranger ? 1 : 0;
            } else if (recipients == null) {
                findings.add(new Finding.OfSubscription(Kind.GETS_EVERYTHING, name));
            } else if (stranger && recipients.stream().noneMatch(known::contains)) {
                findings.add(new Finding.OfSubscription(Kind.OF_NOBODY, name));
            }
        }
        if (pending > 0) {
            findings.add(
                    new Finding.OfSubscription(
                            Kind.OF_NOBODY,
                            "%d not confirmed, of addresses that are no contact's, on %s"
                                    .formatted(pending, topic)));
        }
    }

    private void settle(Mailbox box, @Nullable Subscription subscription) {
        if (subscription == null) {
            gone(box);
        } else if (subscription.isConfirmed()) {
            remember(box, State.CONFIRMED);
            SortedSet<String> recipients = subscription.recipients();
            for (Contact each : box.contacts()) {
                if (recipients == null || recipients.contains(each.id())) {
                    reached.add(each.id());
                } else {
                    add(Kind.OTHER_FILTER, each, null);
                }
            }
        } else {
            Instant since = remember(box, State.ASKED);
            boolean late = OperationsLimits.isOver(confirmation, since, now);
            all(late ? Kind.NOT_CONFIRMED : Kind.TO_CONFIRM, box, since);
        }
    }

    /** There is no subscription: there never was one, or somebody left, or never came. */
    private void gone(Mailbox box) {
        Optional<SubscriptionBook.Entry> before = book.of(topic, box.address());
        if (before.isEmpty()) {
            ask(box);
            return;
        }
        switch (before.get().state()) {
            case CONFIRMED, ENDED -> all(Kind.UNSUBSCRIBED, box, remember(box, State.ENDED));
            case ASKED, LAPSED -> all(Kind.NOT_CONFIRMED, box, remember(box, State.LAPSED));
        }
    }

    private void ask(Mailbox box) {
        Asked answer = subscriptions.ask(topic, box.address(), box.recipients());
        if (answer == Asked.WRITTEN_TO) {
            all(Kind.TO_CONFIRM, box, remember(box, State.ASKED));
        } else {
            all(Kind.NOT_SUBSCRIBED, box, null);
        }
    }

    private Instant remember(Mailbox box, State state) {
        return book.now(topic, box.address(), state, now).since();
    }

    private void all(Kind kind, Mailbox box, @Nullable Instant since) {
        box.contacts().forEach(each -> add(kind, each, since));
    }

    private void add(Kind kind, Contact contact, @Nullable Instant since) {
        findings.add(
                new Finding.OfContact(kind, contact.id(), contact.org(), contact.role(), since));
    }
}
