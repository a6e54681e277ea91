package uk.pctmonitor.store.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.TransactionLimits;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/**
 * How it last stood with the subscription of each address: SNS itself forgets who has left. An
 * address is kept as eight digits of its hash, as in a contact's id.
 */
public final class SubscriptionBook {

    private static final String PARTITION = "SUBSCRIPTIONS";

    /** How far a subscription has come. */
    public enum State {
        /** Somebody was written to and has to confirm. */
        ASKED,
        /** It is confirmed. */
        CONFIRMED,
        /** It was never confirmed, and is gone. */
        LAPSED,
        /** It was confirmed, and is gone: somebody left. */
        ENDED
    }

    /** The state, and since when it has been seen. */
    public record Entry(State state, Instant since) {}

    private final MonitorTable table;
    private final Map<String, Entry> known = new TreeMap<>();
    private final SortedMap<String, Entry> changed = new TreeMap<>();

    private SubscriptionBook(MonitorTable table) {
        this.table = table;
    }

    /** Everything that is remembered; one query. */
    public static SubscriptionBook read(MonitorTable table) {
        SubscriptionBook book = new SubscriptionBook(table);
        table.query(PARTITION, "").forEach(item -> book.known.put(item.key().sk(), entry(item)));
        return book;
    }

    /** How it last stood with the address on the topic; empty when nothing ever did. */
    public Optional<Entry> of(String topic, String address) {
        return Optional.ofNullable(known.get(place(topic, address)));
    }

    /** It stands so now; it has since then, unless it did before. */
    public Entry now(String topic, String address, State state, Instant now) {
        String place = place(topic, address);
        Entry before = known.get(place);
        if (before != null && before.state() == state) {
            return before;
        }
        Entry entry = new Entry(state, now);
        known.put(place, entry);
        changed.put(place, entry);
        return entry;
    }

    /** Keeps what has changed. Two who look at once see the same, so the last may write over. */
    public void keep() {
        List<Write> writes = new ArrayList<>();
        changed.forEach((place, entry) -> writes.add(Write.put(item(place, entry))));
        for (int from = 0; from < writes.size(); from += TransactionLimits.MOST_WRITES) {
            int to = Math.min(from + TransactionLimits.MOST_WRITES, writes.size());
            Outcome ignored = table.transact(writes.subList(from, to));
        }
        changed.clear();
    }

    private static String place(String topic, String address) {
        return Contact.idOf(topic, address);
    }

    private static Item item(String place, Entry entry) {
        return new Item(
                new Key(PARTITION, place),
                null,
                new TreeMap<>(
                        Map.of(
                                "state", Value.of(entry.state().name()),
                                "since", Value.of(entry.since().toString()))));
    }

    private static Entry entry(Item item) {
        return new Entry(
                State.valueOf(item.text("state").orElseThrow()),
                Instant.parse(item.text("since").orElseThrow()));
    }
}
