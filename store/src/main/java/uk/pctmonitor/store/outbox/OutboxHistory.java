package uk.pctmonitor.store.outbox;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.store.outbox.Layout.Kind;
import uk.pctmonitor.store.outbox.Layout.Status;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * Everything that was ever to be told to one addressee, and what became of it. For checking; it
 * reads the whole partition.
 *
 * @param entries facts to be told, oldest first
 * @param mails e-mails composed from them, oldest first
 * @param texts what e-mails say, by sort key
 * @param underWay reference of the composition being carried out, empty when there is none
 */
public record OutboxHistory(
        List<Entry> entries, List<Kept> mails, SortedMap<String, Message> texts, String underWay) {

    public OutboxHistory {
        entries = List.copyOf(entries);
        mails = List.copyOf(mails);
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** How far an entry has come. */
    public enum State {
        WAITING,
        COMPOSED,
        SUPPRESSED
    }

    /**
     * A fact with what became of it.
     *
     * @param reference of the composition that dealt with it; empty while it waits, and for what
     *     was suppressed from the beginning
     * @param why the reason when it is suppressed, else empty
     */
    public record Entry(Fact fact, State state, String reference, String why) {}

    /**
     * An e-mail, sent or not.
     *
     * @param recipient a contact's id
     * @param text sort key of its text, in the same partition
     * @param sent whether it was handed over
     * @param messageId the publisher's id for it, empty until it is sent
     */
    public record Kept(
            Key key,
            String reference,
            String recipient,
            String text,
            boolean sent,
            String messageId) {}

    /** Reads what there is for the addressee. */
    public static OutboxHistory of(MonitorTable table, String addressee) {
        List<Item> items = table.query(Layout.partition(addressee), "");
        return new OutboxHistory(
                ofKind(items, Kind.TRANSITIONS, Kind.RECEIPT, Kind.PLAN_NEWS, Kind.PROMPTS)
                        .map(OutboxHistory::entry)
                        .toList(),
                ofKind(items, Kind.MAIL).map(OutboxHistory::mail).toList(),
                texts(items),
                ofKind(items, Kind.PLAN)
                        .map(it -> text(it, Plan.REFERENCE))
                        .findFirst()
                        .orElse(""));
    }

    private static SortedMap<String, Message> texts(List<Item> items) {
        SortedMap<String, Message> texts = new TreeMap<>();
        ofKind(items, Kind.TEXT)
                .forEach(it ->
                        texts.put(
                                it.key().sk(),
                                new Message(new Subject(text(it, "subject")), text(it, "body"))));
        return texts;
    }

    private static Stream<Item> ofKind(List<Item> items, Kind... kinds) {
        return items.stream().filter(it -> List.of(kinds).contains(Outbox.kind(it)));
    }

    private static Entry entry(Item item) {
        return new Entry(
                Fact.of(item),
                State.valueOf(Outbox.status(item).name()),
                text(item, Plan.REFERENCE),
                text(item, Layout.WHY));
    }

    private static Kept mail(Item item) {
        return new Kept(
                item.key(),
                text(item, Plan.REFERENCE),
                text(item, "to"),
                text(item, "text"),
                Outbox.status(item) == Status.SENT,
                text(item, "message"));
    }

    private static String text(Item item, String name) {
        return item.text(name).orElse("");
    }
}
