package uk.pctmonitor.store.reminders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.store.outbox.Document;
import uk.pctmonitor.store.outbox.Fields;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/**
 * Up to which day people have been told of each thing that is due.
 *
 * @param key where it is kept
 * @param version guards it; 0 when there is none yet
 * @param steps by what is due; something due on another day is another thing
 */
public record Told(Key key, long version, SortedMap<String, Step> steps) {
    private static final String VERSION = "version";
    private static final String STEPS = "steps";

    /**
     * Of one thing.
     *
     * @param due the day on which it was due
     * @param upTo the day of the run that last looked at what there was to tell
     */
    public record Step(LocalDate due, LocalDate upTo) {}

    public Told {
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
    }

    /** Where it is kept for a plan: beside the plan, of which acts of people write nothing here. */
    public static Key ofPlan(PlanId id) {
        return new Key("PLAN#" + id, "TOLD");
    }

    /** Where it is kept for the returns that a submitter owes. */
    public static Key ofSubmitter(String submitter) {
        return new Key("CHASE#" + submitter, "TOLD");
    }

    /** Where it is kept for the weekly review of a body. */
    public static Key ofWeek(String sha) {
        return new Key("WEEK#" + sha, "TOLD");
    }

    /** What is kept there; nothing was ever told where there is none. */
    public static Told read(MonitorTable table, Key key) {
        return table.get(key).map(Told::of).orElseGet(() -> none(key));
    }

    /** The same of several places, each there. */
    public static Map<Key, Told> readAll(MonitorTable table, Collection<Key> keys) {
        Map<Key, Told> all =
                new TreeMap<>(java.util.Comparator.comparing(Key::pk).thenComparing(Key::sk));
        if (!keys.isEmpty()) {
            Map<Key, Item> found = table.getAll(keys);
            keys.forEach(key ->
                    all.put(
                            key,
                            Optional.ofNullable(found.get(key))
                                    .map(Told::of)
                                    .orElseGet(() -> none(key))));
        }
        return all;
    }

    /** The day up to which people were told of the thing that is due then; null for never. */
    public @Nullable LocalDate upTo(String what, LocalDate due) {
        Step step = steps.get(what);
        return step == null || !step.due().equals(due) ? null : step.upTo();
    }

    /** These steps in place of all there were, to be put if nobody was first. */
    public Write replacedBy(SortedMap<String, Step> next) {
        SortedMap<String, Value> written = new TreeMap<>();
        next.forEach((what, step) ->
                written.put(
                        what, new Fields().day("due", step.due()).day("upTo", step.upTo()).doc()));
        Item item =
                new Item(
                        key,
                        null,
                        new Fields()
                                .number(VERSION, BigDecimal.valueOf(version + 1))
                                .value(STEPS, new Value.Doc(written))
                                .values());
        return Write.put(
                item,
                version == 0 ? Condition.ABSENT : Condition.equal(VERSION, Value.of(version)));
    }

    /** Nothing was ever told of what is kept there. */
    public static Told none(Key key) {
        return new Told(key, 0, new TreeMap<>());
    }

    private static Told of(Item item) {
        Document it = new Document(item.attributes());
        TreeMap<String, Step> steps = new TreeMap<>();
        Document.of(it.value(STEPS))
                .fields()
                .forEach((what, value) -> {
                    Document step = Document.of(value);
                    steps.put(what, new Step(step.day("due"), step.day("upTo")));
                });
        return new Told(item.key(), it.number(VERSION).longValueExact(), steps);
    }
}
