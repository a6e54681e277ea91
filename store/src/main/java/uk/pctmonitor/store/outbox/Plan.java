package uk.pctmonitor.store.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.store.outbox.Layout.Kind;
import uk.pctmonitor.store.outbox.Layout.Status;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;

/**
 * A composition as items: its texts, the plan that commits it, and the e-mails that follow from the
 * plan. Everything follows from the plan item, so that whoever finds it can finish it.
 */
record Plan(Item item) {

    static final String REFERENCE = "reference";

    static Plan of(Composition it) {
        Key key = Layout.plan(it.addressee());
        List<Value> mails = new ArrayList<>();
        List<Item> texts = texts(it);
        for (Composition.Copy copy : it.copies()) {
            String sk =
                    "%s#%s-%03d-%s"
                            .formatted(
                                    Layout.time(it.created()),
                                    it.reference(),
                                    copy.text() + 1,
                                    copy.recipient());
            mails.add(
                    new Fields()
                            .text("sk", sk)
                            .text("to", copy.recipient())
                            .text("text", texts.get(copy.text()).key().sk())
                            .value("attributes", texts(copy.attributes()))
                            .doc());
        }
        return new Plan(
                new Item(
                        key,
                        new Key(Layout.UNSENT, Layout.time(it.created())),
                        new Fields()
                                .name(Layout.KIND, Kind.PLAN)
                                .text(REFERENCE, it.reference().text())
                                .value("mails", Value.of(mails))
                                .value(
                                        "told",
                                        Value.of(
                                                it.told().stream()
                                                        .map(fact -> Value.of(fact.sk()))
                                                        .toList()))
                                .value("suppressed", texts(it.suppressed()))
                                .values()));
    }

    /** The texts' keys name their bytes, so that nothing already sent can change under them. */
    static List<Item> texts(Composition it) {
        List<Item> items = new ArrayList<>();
        for (Message message : it.texts()) {
            String hash = Reference.of(message.subject().text(), message.body()).text();
            items.add(
                    new Item(
                            new Key(
                                    Layout.partition(it.addressee()),
                                    "TEXT#%s-%03d-%s"
                                            .formatted(it.reference(), items.size() + 1, hash)),
                            null,
                            new Fields()
                                    .name(Layout.KIND, Kind.TEXT)
                                    .text("subject", message.subject().text())
                                    .text("body", message.body())
                                    .values()));
        }
        return items;
    }

    /** The e-mails, unsent. */
    List<Item> mails() {
        List<Item> items = new ArrayList<>();
        for (Value mail : document().sequence("mails")) {
            Document it = Document.of(mail);
            Key key = new Key(item.key().pk(), it.text("sk"));
            items.add(
                    new Item(
                            key,
                            Layout.place(Layout.UNSENT, key),
                            new Fields()
                                    .name(Layout.KIND, Kind.MAIL)
                                    .name(Layout.STATUS, Status.UNSENT)
                                    .text(REFERENCE, reference())
                                    .text("to", it.text("to"))
                                    .text("text", it.text("text"))
                                    .value("attributes", it.fields().get("attributes"))
                                    .text("claim", "")
                                    .values()));
        }
        return items;
    }

    List<Key> facts() {
        List<Key> keys = new ArrayList<>();
        document()
                .sequence("told")
                .forEach(sk -> {
                    if (sk instanceof Value.Text(String text)) {
                        keys.add(new Key(item.key().pk(), text));
                    }
                });
        suppressed().keySet().forEach(sk -> keys.add(new Key(item.key().pk(), sk)));
        return keys;
    }

    /** The fact as it is once the plan is carried out. */
    Item settled(Item fact) {
        Value why = suppressed().get(fact.key().sk());
        Item dealtWith = fact.with(REFERENCE, Value.of(reference()));
        Item done =
                why == null
                        ? dealtWith.with(Layout.STATUS, Value.of(Status.COMPOSED.name()))
                        : dealtWith
                                .with(Layout.STATUS, Value.of(Status.SUPPRESSED.name()))
                                .with(Layout.WHY, why);
        return done.indexedAt(null);
    }

    String reference() {
        return document().text(REFERENCE);
    }

    private SortedMap<String, Value> suppressed() {
        return Document.of(item.attributes().getOrDefault("suppressed", texts(Map.of()))).fields();
    }

    private Document document() {
        return new Document(item.attributes());
    }

    private static Value texts(Map<String, String> texts) {
        SortedMap<String, Value> values = new TreeMap<>();
        texts.forEach((name, text) -> values.put(name, Value.of(text)));
        return new Value.Doc(values);
    }
}
