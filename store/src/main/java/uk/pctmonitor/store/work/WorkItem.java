package uk.pctmonitor.store.work;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Value.Seq;

/**
 * A slice of organisations to assess because of one submission.
 *
 * @param submission id of the submission
 * @param slice number of the slice, from 1
 * @param collection the collection to assess
 * @param orgs a slice of organisations, in code order
 * @param quarters which quarters may have changed; never empty
 */
public record WorkItem(
        String submission,
        int slice,
        String collection,
        List<String> orgs,
        SortedSet<Quarter> quarters) {

    public WorkItem {
        orgs = List.copyOf(orgs);
        quarters = Collections.unmodifiableSortedSet(new TreeSet<>(quarters));
    }

    public static final String PARTITION = "WORK";

    public Key key() {
        return new Key(PARTITION, "%s#%03d".formatted(submission, slice));
    }

    /** The work as an item. */
    public Item item() {
        return new Item(
                key(),
                null,
                new TreeMap<>(
                        Map.of(
                                "collection",
                                Value.of(collection),
                                "orgs",
                                new Seq(orgs.stream().map(Value::of).toList()),
                                "quarters",
                                new Seq(
                                        quarters.stream()
                                                .map(each -> Value.of(each.label()))
                                                .toList()))));
    }

    /** The work that an item of the partition {@link #PARTITION} holds. */
    public static WorkItem of(Item item) {
        String[] place = item.key().sk().split("#", 2);
        return new WorkItem(
                place[0],
                Integer.parseInt(place[1]),
                item.text("collection").orElseThrow(),
                texts(item, "orgs"),
                new TreeSet<>(texts(item, "quarters").stream().map(Quarter::parse).toList()));
    }

    private static List<String> texts(Item item, String name) {
        if (item.attributes().get(name) instanceof Seq(List<Value> values)) {
            return values.stream().map(each -> ((Value.Text) each).text()).toList();
        }
        throw new IllegalStateException(item.key() + " has no " + name);
    }
}
