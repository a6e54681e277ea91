package uk.pctmonitor.store.plans;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanState;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.Progress;
import uk.pctmonitor.core.plan.Signature;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.store.outbox.Document;
import uk.pctmonitor.store.outbox.Fields;
import uk.pctmonitor.store.outbox.PlanFindingCodec;
import uk.pctmonitor.store.outbox.PlanTextCodec;
import uk.pctmonitor.store.outbox.ProgressCodec;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;

/**
 * What the events of a plan add up to, as an item. The agreed text is written only while a newer
 * one is on the table.
 */
public final class HeadItem {

    static final String PARTITION = "PLAN#";
    private static final String INDEX = "PLANS#";
    private static final String SORT_KEY = "PLAN";
    private static final String EVENTS = "events";

    private HeadItem() {}

    /** Where the plan is. */
    public static Key key(PlanId id) {
        return new Key(partition(id), SORT_KEY);
    }

    /** Holds while nothing has happened to the plan since it was read. */
    public static Condition unchanged(Plan read) {
        return Condition.equal(EVENTS, Value.of(read.events()));
    }

    static String partition(PlanId id) {
        return PARTITION + id;
    }

    /** Partition of the index in which the open plans under a body are found. */
    static String indexPartition(String sha) {
        return INDEX + sha;
    }

    static Item item(Head head, String sha) {
        Plan it = head.plan();
        PlanText agreed = it.agreedText();
        boolean inForce = agreed != null && agreed.equals(it.text());
        Fields fields =
                new Fields()
                        .value(EVENTS, Value.of(it.events()))
                        .name("category", it.category())
                        .name("state", it.state())
                        .value("findings", PlanFindingCodec.write(it.findings()))
                        .day("required", it.required())
                        .day("due", it.due())
                        .value("version", Value.of(it.version()))
                        .value("text", PlanTextCodec.write(it.text()))
                        .value("inForce", Value.of(inForce))
                        .value("agreedText", inForce ? null : PlanTextCodec.write(agreed))
                        .value("signatures", signatures(it.signatures()))
                        .value("returns", Value.of(it.returns()))
                        .day("submitted", it.submitted())
                        .day("agreed", it.agreed())
                        .day("started", it.started())
                        .day("exitSeen", it.exitSeen())
                        .day("ended", it.ended())
                        .value("progress", progress(it.progress()))
                        .day("reported", it.reported())
                        .text("ending", it.ending())
                        .name("reviewedFrom", it.reviewedFrom())
                        .day("exitRefused", it.exitRefused())
                        .text("begunBy", head.begunBy())
                        .text("lastBy", head.lastBy());
        Key place = it.state().isOpen() ? new Key(indexPartition(sha), it.id().toString()) : null;
        return new Item(key(it.id()), place, fields.values());
    }

    static Head read(Item item) {
        Document it = new Document(item.attributes());
        PlanText text = it.readOrNull("text", PlanTextCodec::read);
        Plan plan =
                new Plan(
                        id(item.key()),
                        category(it.textOrNull("category")),
                        PlanState.valueOf(it.text("state")),
                        it.number(EVENTS).intValueExact(),
                        PlanFindingCodec.read(it.sequence("findings")),
                        it.day("required"),
                        it.day("due"),
                        it.number("version").intValueExact(),
                        text,
                        it.flag("inForce")
                                ? text
                                : it.readOrNull("agreedText", PlanTextCodec::read),
                        it.sequence("signatures").stream().map(HeadItem::signature).toList(),
                        it.number("returns").intValueExact(),
                        it.dayOrNull("submitted"),
                        it.dayOrNull("agreed"),
                        it.dayOrNull("started"),
                        it.dayOrNull("exitSeen"),
                        it.dayOrNull("ended"),
                        progress(Document.of(it.value("progress"))),
                        it.dayOrNull("reported"),
                        it.text("ending"),
                        state(it.textOrNull("reviewedFrom")),
                        it.dayOrNull("exitRefused"));
        return new Head(plan, it.text("begunBy"), it.text("lastBy"));
    }

    static PlanId id(Key key) {
        return Optional.of(key.pk().substring(PARTITION.length()))
                .flatMap(PlanId::of)
                .orElseThrow();
    }

    private static Value signatures(List<Signature> signatures) {
        return Value.of(
                signatures.stream()
                        .map(each ->
                                (Value)
                                        new Fields()
                                                .text("org", each.org())
                                                .text("by", each.by())
                                                .day("on", each.on())
                                                .text("objection", each.objection())
                                                .doc())
                        .toList());
    }

    private static Signature signature(Value value) {
        Document it = Document.of(value);
        return new Signature(it.text("org"), it.text("by"), it.day("on"), it.text("objection"));
    }

    private static Value progress(SortedMap<String, Progress> progress) {
        SortedMap<String, Value> byMilestone = new TreeMap<>();
        progress.forEach((number, each) -> byMilestone.put(number, ProgressCodec.write(each)));
        return new Value.Doc(byMilestone);
    }

    private static SortedMap<String, Progress> progress(Document stored) {
        SortedMap<String, Progress> progress = new TreeMap<>();
        stored.fields().forEach((number, each) -> progress.put(number, ProgressCodec.read(each)));
        return progress;
    }

    private static @Nullable PlanState state(@Nullable String name) {
        return name == null ? null : PlanState.valueOf(name);
    }

    private static @Nullable Category category(@Nullable String name) {
        return name == null ? null : Category.valueOf(name);
    }
}
