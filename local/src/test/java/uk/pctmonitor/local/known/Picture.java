package uk.pctmonitor.local.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.LightOverride;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.alerts.AlertEvent;
import uk.pctmonitor.store.alerts.Assessments;
import uk.pctmonitor.store.alerts.StoredAssessment;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.people.AgreedTargets;
import uk.pctmonitor.store.people.ContactBook;
import uk.pctmonitor.store.people.LightOverrides;
import uk.pctmonitor.store.plans.KeptEvent;
import uk.pctmonitor.store.plans.PlanRegister;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/** Everything that pages read of one organisation, read the way they read it. */
record Picture(
        List<StoredReturn> returns,
        Map<Quarter, StoredReturn> ofQuarters,
        AgreedTargets.Agreed agreed,
        Map<Category, LightOverride> overrides,
        List<Contact> contacts,
        SortedMap<AlertKey, String> levels,
        List<AlertEvent> events,
        List<StoredAssessment> assessments,
        List<Plan> plans,
        List<Plan> open,
        List<KeptEvent> histories,
        PlanRegister register) {

    static Picture of(MonitorTable table, String org, List<Quarter> quarters) {
        Returns returns = new Returns(table);
        Map<Quarter, StoredReturn> ofQuarters = new TreeMap<>();
        for (Quarter quarter : quarters) {
            StoredReturn current = returns.ofQuarter("cover", quarter).get(org);
            if (current != null) {
                ofQuarters.put(quarter, current);
            }
        }
        SortedMap<AlertKey, String> levels = new TreeMap<>();
        AlertBooks books = new AlertBooks(table);
        books.of(org).book().states().forEach((key, state) -> levels.put(key, words(state)));
        Plans plans = new Plans(table);
        List<KeptEvent> histories = new ArrayList<>();
        plans.all(org).forEach(id -> histories.addAll(plans.kept(id)));
        PlanRegister register = plans.register(org);
        return new Picture(
                returns.history(org, "cover"),
                ofQuarters,
                new AgreedTargets(table).of(org),
                new LightOverrides(table).of(org),
                new ContactBook(table).of(org),
                levels,
                books.events(org),
                new Assessments(table).of(org, "cover"),
                plans.heads(plans.all(org)).values().stream().map(head -> head.plan()).toList(),
                plans.open(org),
                histories,
                new PlanRegister(org, 0, register.last(), register.open(), register.ended()));
    }

    /** What events tell of an alert. */
    private static String words(AlertState state) {
        return "%s since %s after %d".formatted(state.level(), state.opened(), state.events());
    }

    /** What the ledger says of files, in a word or none each. */
    static List<String> files(MonitorTable table, List<DocumentId> documents) {
        Map<DocumentId, LedgerEntry> entries = new Ledger(table).findAll(documents);
        return documents.stream()
                .map(id -> {
                    LedgerEntry entry = entries.get(id);
                    return id.key() + " " + (entry == null ? "" : entry.status());
                })
                .toList();
    }
}
