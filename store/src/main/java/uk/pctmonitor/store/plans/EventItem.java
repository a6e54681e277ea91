package uk.pctmonitor.store.plans;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.outbox.Document;
import uk.pctmonitor.store.outbox.Fields;
import uk.pctmonitor.store.outbox.PlanEventCodec;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;

/** One event of a plan as an item. Never changed or removed. */
final class EventItem {

    static final String PREFIX = "E#";

    private EventItem() {}

    /**
     * The event as an item.
     *
     * @param told outbox entries that tell of it, none when nobody is to be told
     * @param source the file that asked for it, null when figures or a day brought it about
     */
    static Item item(PlanId id, PlanEntry entry, List<Key> told, @Nullable PlanSource source) {
        Fields fields = PlanEventCodec.fields(entry).value("told", write(told));
        if (source != null) {
            source.origin().attributes().forEach(fields::value);
        }
        Key key =
                new Key(
                        HeadItem.partition(id),
                        PREFIX + String.format(Locale.ROOT, "%06d", entry.number()));
        return new Item(key, null, fields.values());
    }

    static PlanEntry read(Item item) {
        return PlanEventCodec.read(new Document(item.attributes()));
    }

    static KeptEvent kept(Item item) {
        Optional<Origin> asked =
                item.text("submission").isEmpty() ? Optional.empty() : Optional.of(Origin.of(item));
        return new KeptEvent(read(item), told(item), asked);
    }

    static List<Key> told(Item item) {
        return new Document(item.attributes())
                .sequence("told").stream()
                        .map(each -> {
                            Document it = Document.of(each);
                            return new Key(it.text("pk"), it.text("sk"));
                        })
                        .toList();
    }

    private static Value write(List<Key> told) {
        return Value.of(
                told.stream()
                        .map(key ->
                                (Value)
                                        new Fields()
                                                .text("pk", key.pk())
                                                .text("sk", key.sk())
                                                .doc())
                        .toList());
    }
}
