package uk.pctmonitor.report.known;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.pctmonitor.store.alerts.KnownAlerts;
import uk.pctmonitor.store.ledger.KnownFiles;
import uk.pctmonitor.store.outbox.KnownOutbox;
import uk.pctmonitor.store.outbox.OutboxHistory;
import uk.pctmonitor.store.plans.KnownPlans;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.plans.RegisterItem;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.reminders.KnownRungs;

/**
 * The table as it was known at the end of a day in London, from what it keeps for ever: files that
 * were finished later are not there, or are still being worked on; nor is what came with them;
 * alert books and plans are what their events had told by then. Where nothing has come since the
 * day, it reads like the table itself.
 *
 * <p>Not told of an earlier day:
 *
 * <ul>
 *   <li>acknowledgements of alerts, and what the level of an alert rested on;
 *   <li>where a category stood on the ladder of escalation below formal recovery ({@link
 *       KnownRungs});
 *   <li>which assessments were made under which catalogue;
 *   <li>how far e-mails had come that had been written, and what the daily runs keep for
 *       themselves;
 *   <li>what the index no longer shows: alerts and plans that have ended since, and files finished
 *       since, are found by their keys only. Ask organisation by organisation.
 * </ul>
 *
 * It reads each organisation and plan once, whole, and is not for two threads.
 */
public final class AsKnown implements LookedAt {

    private final MonitorTable table;
    private final LocalDate day;
    private final KnownFiles files;
    private final KnownAlerts alerts;
    private final KnownPlans plans;
    private final KnownAssessments assessments;

    private AsKnown(MonitorTable table, LocalDate day) {
        this.table = table;
        this.day = day;
        this.files = new KnownFiles(table, day);
        this.alerts = new KnownAlerts(day);
        this.plans = new KnownPlans(table, day);
        this.assessments = new KnownAssessments(this);
    }

    /**
     * What was known.
     *
     * @param table with everything that is known by now; it is only read
     * @param day London date
     */
    public static MonitorTable on(MonitorTable table, LocalDate day) {
        return new WholePartitions(new AsKnown(new WholePartitions(table), day));
    }

    @Override
    public Optional<Item> get(Key key) {
        return table.get(key).flatMap(item -> known(List.of(item)).stream().findFirst());
    }

    @Override
    public Map<Key, Item> getAll(Collection<Key> keys) {
        Map<Key, Item> found = new HashMap<>();
        known(List.copyOf(table.getAll(keys).values()))
                .forEach(item -> found.put(item.key(), item));
        return found;
    }

    @Override
    public List<Item> query(String pk, String skPrefix) {
        return known(table.query(pk, skPrefix));
    }

    @Override
    public List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        List<Key> shown = table.queryIndex(indexPk, indexSkPrefix);
        Map<Key, Item> now = table.getAll(shown);
        Map<Key, Item> then = getAll(shown);
        // What is gone from the table by now is the index's own affair.
        return shown.stream()
                .filter(key -> then.containsKey(key) || !now.containsKey(key))
                .toList();
    }

    private List<Item> known(List<Item> items) {
        return files.seen(items).stream().flatMap(item -> known(item).stream()).toList();
    }

    private Optional<Item> known(Item item) {
        Key key = item.key();
        if (KnownFiles.isEntry(key)) {
            return files.entry(item);
        }
        if (KnownPlans.isPlan(key)) {
            return plans.item(item);
        }
        if (KnownOutbox.isOutbox(key)) {
            return KnownOutbox.isKnown(key, day) ? Optional.of(item) : Optional.empty();
        }
        return key.pk().startsWith("ORG#") ? ofOrganisation(item) : Optional.of(item);
    }

    private Optional<Item> ofOrganisation(Item item) {
        Key key = item.key();
        if (KnownAlerts.isBook(key)) {
            List<Item> all = table.query(key.pk(), "");
            List<Item> events =
                    all.stream().filter(each -> KnownAlerts.isEvent(each.key())).toList();
            return alerts.book(item, events, files.anyLater(all));
        }
        if (KnownPlans.isRegister(key)) {
            return plans.register(item, new Plans(this).heads(RegisterItem.read(item).all()));
        }
        if (KnownRungs.isRungs(key)) {
            return KnownRungs.isAsItWas(item, day) ? Optional.of(item) : rungs(item);
        }
        boolean there =
                KnownAlerts.isEvent(key)
                        ? alerts.isKnown(item)
                        : !KnownAssessments.isAssessment(key) || assessments.isKnown(item);
        return there ? Optional.of(item) : Optional.empty();
    }

    private Optional<Item> rungs(Item item) {
        String org = item.key().pk().substring("ORG#".length());
        return new KnownRungs(day, new Plans(this).open(org))
                .item(item, OutboxHistory.of(table, org));
    }
}
