package uk.pctmonitor.store.reminders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.LadderPosition;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.Stage;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.store.outbox.Document;
import uk.pctmonitor.store.outbox.Fields;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/**
 * Where each category of one organisation stands on the ladder of escalation, and what that rests
 * on that nothing else keeps.
 *
 * @param org whose they are
 * @param version guards it; 0 when there is none yet
 * @param positions of the categories of which anything was ever said
 * @param redSince by metric, the first quarter of the row in which it has been red; only of those
 *     that are red
 * @param plans the open plans when it was last looked at
 */
public record Rungs(
        String org,
        long version,
        Map<Category, LadderPosition> positions,
        SortedMap<String, Quarter> redSince,
        SortedSet<PlanId> plans) {
    static final String SORT_KEY = "LADDER";

    private static final String VERSION = "version";

    public Rungs {
        Map<Category, LadderPosition> copy = new EnumMap<>(Category.class);
        copy.putAll(positions);
        positions = Collections.unmodifiableMap(copy);
        redSince = Collections.unmodifiableSortedMap(new TreeMap<>(redSince));
        plans = Collections.unmodifiableSortedSet(new TreeSet<>(plans));
    }

    /** Where it is kept. */
    public static Key key(String org) {
        return new Key("ORG#" + org, SORT_KEY);
    }

    /** Of an organisation of which nothing was ever said. */
    public static Rungs none(String org) {
        return new Rungs(org, 0, Map.of(), new TreeMap<>(), new TreeSet<>());
    }

    /** Those of the organisations, each there; no request when none is asked for. */
    public static SortedMap<String, Rungs> readAll(MonitorTable table, SortedSet<String> orgs) {
        TreeMap<String, Rungs> all = new TreeMap<>();
        if (!orgs.isEmpty()) {
            Map<Key, Item> found = table.getAll(orgs.stream().map(Rungs::key).toList());
            orgs.forEach(org ->
                    all.put(
                            org,
                            Optional.ofNullable(found.get(key(org)))
                                    .map(Rungs::of)
                                    .orElseGet(() -> none(org))));
        }
        return all;
    }

    /** The stage of the category; RECOVERY of none, and of one of which nothing was said yet. */
    public Stage stage(@Nullable Category category) {
        LadderPosition position = category == null ? null : positions.get(category);
        return position == null ? Stage.RECOVERY : position.stage();
    }

    /** The organisations under the body of which a category stands above STEADY, in code order. */
    public static SortedSet<String> climbing(MonitorTable table, String sha) {
        TreeSet<String> orgs = new TreeSet<>();
        table.queryIndex("LADDER#" + sha, "")
                .forEach(key -> orgs.add(key.pk().substring("ORG#".length())));
        return orgs;
    }

    /**
     * This in place of what was read, to be put if nobody was first.
     *
     * @param sha who answers for the organisation: there it is found while it is not steady
     */
    public Write replace(String sha) {
        boolean climbing =
                positions.values().stream().anyMatch(each -> each.stage() != Stage.STEADY);
        return Write.put(
                item(version + 1, climbing ? new Key("LADDER#" + sha, org) : null),
                version == 0 ? Condition.ABSENT : Condition.equal(VERSION, Value.of(version)));
    }

    /** This as an item that the index shows at the place. */
    Item item(long as, @Nullable Key place) {
        SortedMap<String, Value> written = new TreeMap<>();
        positions.forEach((category, it) ->
                written.put(
                        category.name(),
                        new Fields()
                                .name("stage", it.stage())
                                .day("since", it.since())
                                .text("reason", it.reason())
                                .doc()));
        SortedMap<String, Value> red = new TreeMap<>();
        redSince.forEach((metric, quarter) -> red.put(metric, Value.of(quarter.label())));
        return new Item(
                key(org),
                place,
                new Fields()
                        .number(VERSION, BigDecimal.valueOf(as))
                        .value("positions", new Value.Doc(written))
                        .value("redSince", new Value.Doc(red))
                        .text(
                                "plans",
                                plans.stream()
                                        .map(PlanId::toString)
                                        .collect(Collectors.joining(" ")))
                        .values());
    }

    static Rungs of(Item item) {
        Document it = new Document(item.attributes());
        Map<Category, LadderPosition> positions = new EnumMap<>(Category.class);
        Document.of(it.value("positions"))
                .fields()
                .forEach((category, value) -> {
                    Document position = Document.of(value);
                    positions.put(
                            Category.valueOf(category),
                            new LadderPosition(
                                    Stage.valueOf(position.text("stage")),
                                    LocalDate.parse(position.text("since")),
                                    position.text("reason")));
                });
        TreeMap<String, Quarter> redSince = new TreeMap<>();
        Document red = Document.of(it.value("redSince"));
        red.fields()
                .keySet()
                .forEach(metric -> redSince.put(metric, Quarter.parse(red.text(metric))));
        TreeSet<PlanId> plans = new TreeSet<>();
        for (String id : it.text("plans").split(" ", -1)) {
            PlanId.of(id).ifPresent(plans::add);
        }
        return new Rungs(
                item.key().pk().substring("ORG#".length()),
                it.number(VERSION).longValueExact(),
                positions,
                redSince,
                plans);
    }
}
