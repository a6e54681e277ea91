package uk.pctmonitor.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.Briefing;
import uk.pctmonitor.core.alert.Briefing.OpenAlert;
import uk.pctmonitor.core.alert.Digest;
import uk.pctmonitor.core.alert.NetEffect;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.organisation.Routing;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.outbox.Composition;
import uk.pctmonitor.store.outbox.Composition.Copy;
import uk.pctmonitor.store.outbox.Fact;
import uk.pctmonitor.store.outbox.Fact.Changes;
import uk.pctmonitor.store.outbox.Fact.PlanNews;
import uk.pctmonitor.store.people.ContactBook;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.work.WorkQueue;

/**
 * Makes one digest of all changes that wait for the contacts of one SHA: the net effect of each
 * alert's changes, as far as the alert book still says so. For one run only: it keeps what it read.
 */
final class DigestComposer {

    private static final String NOTHING_NET = "nothing net remained to tell";

    private final WorkQueue work;
    private final AlertBooks books;
    private final ContactBook contacts;
    private final Sources sources;
    private final Charts charts;
    private final PlansAsked plansAsked;
    private final PlanNewsComposer news;
    private final LoadedCatalogue catalogue;
    private final Duration window;

    DigestComposer(MonitorTable table, LoadedCatalogue catalogue, Duration window) {
        this.sources = new Sources(table, catalogue);
        this.charts = new Charts(table, catalogue.charting().falseAlarmsPerThousand());
        this.plansAsked = new PlansAsked(table);
        this.news = new PlanNewsComposer(table, catalogue);
        this.work = new WorkQueue(table);
        this.books = new AlertBooks(table);
        this.contacts = new ContactBook(table);
        this.catalogue = catalogue;
        this.window = window;
    }

    /**
     * Empty when the changes have to wait; the tally then says why.
     *
     * @param facts what changed, at least one
     * @param planNews what else is new for the same people; it waits with the changes, and goes
     *     with them unless nothing is left of them to tell
     */
    Optional<Composition> compose(
            String sha, List<Changes> facts, List<PlanNews> planNews, Instant now, Tally tally) {
        boolean young = facts.getFirst().created().plus(window).isAfter(now);
        if (young && !work.waiting().isEmpty()) {
            tally.grouping(sha);
            return Optional.empty();
        }
        List<Contact> recipients = Routing.recipients(contacts.of(sha), sha, London.dateOf(now));
        if (recipients.isEmpty()) {
            tally.withoutContact(sha);
            return Optional.empty();
        }
        return Optional.of(composition(sha, facts, planNews, now, recipients));
    }

    private Composition composition(
            String sha,
            List<Changes> facts,
            List<PlanNews> planNews,
            Instant now,
            List<Contact> recipients) {
        List<Transition> net = net(facts);
        List<Key> told = new ArrayList<>();
        TreeMap<String, String> suppressed = new TreeMap<>();
        Set<AlertKey> keys = new HashSet<>();
        net.forEach(it -> keys.add(it.key()));
        for (Changes fact : facts) {
            if (fact.transitions().stream().anyMatch(it -> keys.contains(it.key()))) {
                told.add(fact.key());
            } else {
                suppressed.put(fact.key().sk(), NOTHING_NET);
            }
        }
        if (net.isEmpty()) {
            Reference nothing = reference(facts, List.of());
            return new Composition(sha, now, nothing, List.of(), List.of(), told, suppressed);
        }
        Reference reference = reference(facts, planNews);
        planNews.forEach(fact -> told.add(fact.key()));
        String section = news.section(sha, planNews, reference);
        Digest digest = Digest.of(briefing(sha, net, section, now, reference));
        List<Copy> copies = new ArrayList<>();
        for (Contact recipient : recipients) {
            for (int part = 0; part < digest.parts().size(); part++) {
                copies.add(
                        new Copy(
                                part,
                                recipient.id(),
                                attributes(recipient.id(), sha, digest.severity(), net)));
            }
        }
        return new Composition(sha, now, reference, digest.parts(), copies, told, suppressed);
    }

    /** In the order in which the outbox has them. */
    private static Reference reference(List<Changes> facts, List<PlanNews> planNews) {
        return Composition.referenceOf(
                Stream.concat(facts.stream(), planNews.stream())
                        .map(Fact::key)
                        .sorted(Comparator.comparing(Key::sk))
                        .toList());
    }

    /** What still holds of what changed. */
    private List<Transition> net(List<Changes> facts) {
        Map<String, AlertBook> byOrg = new TreeMap<>();
        List<Transition> all = new ArrayList<>();
        for (Changes fact : facts) {
            byOrg.computeIfAbsent(fact.org(), org -> books.of(org).book());
            all.addAll(fact.transitions());
        }
        return NetEffect.of(all).stream()
                .filter(it -> {
                    AlertBook book = byOrg.get(it.key().org());
                    return book == null || stillHolds(it, book.state(it.key()));
                })
                .toList();
    }

    /**
     * A change that a newer one has overtaken is still told when the newer one has an entry of its
     * own to follow, and not when nobody is told of that one; a missing figure or a reminder is
     * not, once it is no longer so.
     */
    private boolean stillHolds(Transition it, AlertState state) {
        return switch (it.change()) {
            case NO_FIGURE -> it.quarter().equals(state.missing());
            case REPEATED, ACKNOWLEDGEMENT_EXPIRED -> state.isOpen();
            case OPENED, WORSENED, IMPROVED, CLOSED ->
                    it.to() == state.level() || !books.endsInSilence(state);
            case CORRECTED -> true;
        };
    }

    private Briefing briefing(
            String sha, List<Transition> net, String planNews, Instant now, Reference reference) {
        List<OpenAlert> open = new ArrayList<>();
        for (AlertBook book : books.open(sha)) {
            for (AlertState state : book.open()) {
                if (state.opened() != null) {
                    open.add(new OpenAlert(state.key(), state.level(), state.opened()));
                }
            }
        }
        return new Briefing(
                sha,
                London.dateOf(now),
                net,
                open,
                sources.of(sha, net),
                catalogue.collectionNames(),
                catalogue.register(),
                catalogue.catalogue(),
                plansAsked.by(sha, net),
                planNews,
                reference,
                charts.of(sha, net));
    }

    /** The organisation is named when the digest is about one only. */
    private static SortedMap<String, String> attributes(
            String recipient, String sha, String severity, List<Transition> net) {
        TreeMap<String, String> attributes =
                new TreeMap<>(
                        Map.of(
                                "recipient", recipient,
                                "sha", sha,
                                "kind", "DIGEST",
                                "severity", severity));
        Set<String> orgs = new HashSet<>();
        net.forEach(it -> orgs.add(it.key().org()));
        if (orgs.size() == 1) {
            attributes.put("org", orgs.iterator().next());
        }
        return attributes;
    }
}
