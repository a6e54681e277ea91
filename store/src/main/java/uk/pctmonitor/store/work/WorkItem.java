package uk.pctmonitor.store.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
 * @param asked the organisations of the slice, each with the quarters that may have changed for it
 *     and no others: an organisation is not looked for in a quarter that nobody expects of it
 * @param silence why nobody is told what this changes, empty where people are told
 * @param ofReported whether only those of the quarters are meant for which there is a return when
 *     the work is done; otherwise a return that is missing is noticed
 */
public record WorkItem(
        String submission,
        int slice,
        String collection,
        SortedMap<String, SortedSet<Quarter>> asked,
        String silence,
        boolean ofReported) {

    public WorkItem {
        SortedMap<String, SortedSet<Quarter>> copy = new TreeMap<>();
        asked.forEach((org, quarters) ->
                copy.put(org, Collections.unmodifiableSortedSet(new TreeSet<>(quarters))));
        asked = Collections.unmodifiableSortedMap(copy);
    }

    /** Work of which people are told. */
    public WorkItem(
            String submission,
            int slice,
            String collection,
            SortedMap<String, SortedSet<Quarter>> asked) {
        this(submission, slice, collection, asked, "", false);
    }

    /** Work on the same quarters of each organisation, of which people are told. */
    public WorkItem(
            String submission,
            int slice,
            String collection,
            List<String> orgs,
            SortedSet<Quarter> quarters) {
        this(submission, slice, collection, each(orgs, quarters));
    }

    private static SortedMap<String, SortedSet<Quarter>> each(
            List<String> orgs, SortedSet<Quarter> quarters) {
        SortedMap<String, SortedSet<Quarter>> asked = new TreeMap<>();
        orgs.forEach(org -> asked.put(org, quarters));
        return asked;
    }

    public static final String PARTITION = "WORK";

    private static final String SINCE = "since";
    private static final String SILENCE = "silence";
    private static final String OF_REPORTED = "ofReported";

    public Key key() {
        return new Key(PARTITION, "%s#%03d".formatted(submission, slice));
    }

    /** Whether people are told what this changes. */
    public boolean isTold() {
        return silence.isEmpty();
    }

    /** The organisations, in code order. */
    public List<String> orgs() {
        return List.copyOf(asked.keySet());
    }

    /** The work as an item; organisations with the same quarters share one list of them. */
    public Item item() {
        Map<SortedSet<Quarter>, List<Value>> groups = new LinkedHashMap<>();
        asked.forEach((org, quarters) ->
                groups.computeIfAbsent(quarters, _ -> new ArrayList<>()).add(Value.of(org)));
        List<Value> parts = new ArrayList<>();
        groups.forEach((quarters, orgs) -> {
            parts.add(new Seq(orgs));
            parts.add(new Seq(quarters.stream().map(each -> Value.of(each.label())).toList()));
        });
        Item item =
                new Item(
                        key(),
                        null,
                        new TreeMap<>(
                                Map.of(
                                        "collection",
                                        Value.of(collection),
                                        "asked",
                                        new Seq(parts))));
        Item marked = ofReported ? item.with(OF_REPORTED, Value.of("yes")) : item;
        return isTold() ? marked : marked.with(SILENCE, Value.of(silence));
    }

    /** The same, saying since when it waits. */
    public Item item(Instant since) {
        return item().with(SINCE, Value.of(since.toString()));
    }

    /** Since when the work of the item waits; empty where it does not say. */
    static Optional<Instant> since(Item item) {
        return item.text(SINCE).map(Instant::parse);
    }

    /** The work that an item of the partition {@link #PARTITION} holds. */
    public static WorkItem of(Item item) {
        String[] place = item.key().sk().split("#", 2);
        SortedMap<String, SortedSet<Quarter>> asked = new TreeMap<>();
        List<Value> parts = values(item, item.attributes().get("asked"));
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            SortedSet<Quarter> quarters = new TreeSet<>();
            texts(item, parts.get(i + 1)).forEach(label -> quarters.add(Quarter.parse(label)));
            texts(item, parts.get(i)).forEach(org -> asked.put(org, quarters));
        }
        return new WorkItem(
                place[0],
                Integer.parseInt(place[1]),
                item.text("collection").orElseThrow(),
                asked,
                item.text(SILENCE).orElse(""),
                item.text(OF_REPORTED).isPresent());
    }

    private static List<String> texts(Item item, Value value) {
        return values(item, value).stream().map(each -> ((Value.Text) each).text()).toList();
    }

    private static List<Value> values(Item item, @Nullable Value value) {
        if (value instanceof Seq(List<Value> values)) {
            return values;
        }
        throw new IllegalStateException(item.key() + " does not say what is asked");
    }
}
