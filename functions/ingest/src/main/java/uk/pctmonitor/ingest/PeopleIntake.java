package uk.pctmonitor.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Differences;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.rating.category.OverrideDecision;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.people.OverrideItems;
import uk.pctmonitor.store.people.PeopleItems;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.work.WorkItem;

/** What a good file of agreed targets, contacts or overrides comes to. */
final class PeopleIntake {

    private final LoadedCatalogue catalogue;

    PeopleIntake(LoadedCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Targets: the returns they are compared with have to be assessed again. Which there are is
     * looked up when that is done: a return that is taken in at this moment, and not yet to be seen
     * here, may be assessed before these targets count.
     */
    Intake targets(List<AgreedTarget> targets, Origin origin) {
        SortedMap<String, List<AgreedTarget>> byOrg =
                targets.stream()
                        .collect(
                                Collectors.groupingBy(
                                        AgreedTarget::org, TreeMap::new, Collectors.toList()));
        List<Item> items = new ArrayList<>();
        WorkSlices slices = new WorkSlices(true);
        byOrg.forEach((org, all) -> {
            items.add(PeopleItems.targets(org, all, origin));
            touched(all).forEach((collection, quarters) -> slices.add(collection, org, quarters));
        });
        SortedSet<Quarter> quarters = new TreeSet<>();
        targets.forEach(each -> quarters.addAll(quarters(each)));
        return intake(items, slices.of(origin.submission()), quarters, byOrg.keySet());
    }

    /** Contacts: nothing has to be assessed. */
    Intake contacts(List<Contact> contacts, Origin origin) {
        SortedMap<String, List<Contact>> byOrg =
                contacts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Contact::org, TreeMap::new, Collectors.toList()));
        List<Item> items = new ArrayList<>();
        byOrg.forEach((org, all) -> items.add(PeopleItems.contacts(org, all, origin)));
        return intake(items, List.of(), new TreeSet<>(), byOrg.keySet());
    }

    /**
     * Overrides of lights: nothing has to be assessed, for a light is worked out when asked for.
     */
    Intake overrides(List<OverrideDecision> decisions, Origin origin) {
        SortedMap<String, List<OverrideDecision>> byOrg =
                decisions.stream()
                        .collect(
                                Collectors.groupingBy(
                                        OverrideDecision::org, TreeMap::new, Collectors.toList()));
        List<Item> items = new ArrayList<>();
        byOrg.forEach((org, all) -> items.add(OverrideItems.item(org, all, origin)));
        return intake(items, List.of(), new TreeSet<>(), byOrg.keySet());
    }

    private static Intake intake(
            List<Item> items,
            List<WorkItem> work,
            SortedSet<Quarter> quarters,
            Collection<String> orgs) {
        return new Intake(
                LedgerStatus.ACCEPTED,
                items,
                work,
                quarters,
                orgs.size(),
                Findings.NONE,
                Differences.NONE,
                List.of(),
                List.of());
    }

    /** The quarters that the targets touch, by collection. */
    private Map<String, SortedSet<Quarter>> touched(List<AgreedTarget> targets) {
        SortedMap<String, SortedSet<Quarter>> touched = new TreeMap<>();
        for (AgreedTarget target : targets) {
            String collection = collectionOf(target.metric());
            if (collection != null) {
                touched.computeIfAbsent(collection, _ -> new TreeSet<>()).addAll(quarters(target));
            }
        }
        return touched;
    }

    private @Nullable String collectionOf(String metric) {
        return catalogue.collections().values().stream()
                .filter(each -> each.kind() == CollectionDefinition.Kind.RETURNS)
                .filter(each -> each.metrics().contains(metric))
                .map(CollectionDefinition::code)
                .findFirst()
                .orElse(null);
    }

    private static List<Quarter> quarters(AgreedTarget target) {
        Quarter quarter = target.quarter();
        return quarter != null
                ? List.of(quarter)
                : IntStream.rangeClosed(1, 4)
                        .mapToObj(number -> new Quarter(target.year(), number))
                        .toList();
    }
}
