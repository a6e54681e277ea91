package uk.pctmonitor.notify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.organisation.Routing;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.news.EventWords;
import uk.pctmonitor.core.plan.news.NewsBriefing;
import uk.pctmonitor.core.plan.news.NewsMail;
import uk.pctmonitor.core.plan.news.PlanStory;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.outbox.Composition;
import uk.pctmonitor.store.outbox.Composition.Copy;
import uk.pctmonitor.store.outbox.Fact.PlanNews;
import uk.pctmonitor.store.people.ContactBook;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/** Tells what has happened to plans: to the PCT whose they are, and to its SHA. */
final class PlanNewsComposer {

    private static final String NOBODY =
            "the organisation has no contact; its SHA is told that it has none";

    private final Plans plans;
    private final ContactBook contacts;
    private final LoadedCatalogue catalogue;

    PlanNewsComposer(MonitorTable table, LoadedCatalogue catalogue) {
        this.plans = new Plans(table);
        this.contacts = new ContactBook(table);
        this.catalogue = catalogue;
    }

    /** An e-mail of their own, to every live contact of the addressee. */
    Composition compose(String addressee, List<PlanNews> facts, Instant now) {
        List<Key> keys = facts.stream().map(PlanNews::key).toList();
        Reference reference = Composition.referenceOf(keys);
        List<Contact> recipients =
                Routing.recipients(contacts.of(addressee), addressee, London.dateOf(now));
        if (recipients.isEmpty()) {
            TreeMap<String, String> suppressed = new TreeMap<>();
            keys.forEach(key -> suppressed.put(key.sk(), NOBODY));
            return new Composition(
                    addressee, now, reference, List.of(), List.of(), List.of(), suppressed);
        }
        return new Composition(
                addressee,
                now,
                reference,
                List.of(news(addressee, facts, reference).message()),
                recipients.stream()
                        .map(each -> new Copy(0, each.id(), attributes(each.id(), facts)))
                        .toList(),
                keys,
                new TreeMap<>());
    }

    /** As a section of a digest to the same people; empty when nothing is new. */
    String section(String addressee, List<PlanNews> facts, Reference reference) {
        return facts.isEmpty() ? "" : news(addressee, facts, reference).section();
    }

    private NewsMail news(String addressee, List<PlanNews> facts, Reference reference) {
        return new NewsMail(
                new NewsBriefing(
                        addressee,
                        stories(facts),
                        new EventWords(
                                catalogue.register(),
                                catalogue.catalogue(),
                                catalogue.deadlines().workingDays(),
                                catalogue.plans().policy()),
                        reference));
    }

    private List<PlanStory> stories(List<PlanNews> facts) {
        SortedMap<PlanId, List<PlanEntry>> news = new TreeMap<>();
        facts.forEach(fact ->
                news.computeIfAbsent(fact.plan(), plan -> new ArrayList<>())
                        .addAll(fact.entries()));
        List<PlanStory> stories = new ArrayList<>();
        news.forEach((id, entries) -> {
            entries.sort(Comparator.comparingInt(PlanEntry::number));
            // What is told of was committed together with the plan.
            stories.add(new PlanStory(plans.find(id).orElseThrow(), entries));
        });
        return stories;
    }

    private static SortedMap<String, String> attributes(String recipient, List<PlanNews> facts) {
        PlanNews first = facts.getFirst();
        boolean own = first.plan().org().equals(first.addressee());
        return new TreeMap<>(
                Map.of(
                        "recipient",
                        recipient,
                        own ? "org" : "sha",
                        first.addressee(),
                        "kind",
                        "PLAN",
                        "severity",
                        "INFO"));
    }
}
