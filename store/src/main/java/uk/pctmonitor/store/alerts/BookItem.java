package uk.pctmonitor.store.alerts;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.Acknowledgement;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.Basis;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.alerts.AlertBooks.Versioned;
import uk.pctmonitor.store.outbox.Document;
import uk.pctmonitor.store.outbox.Fields;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/**
 * An alert book as an item. Names are short: a book holds a state for every metric ever told of.
 */
public final class BookItem {

    static final String VERSION = "version";
    static final String SORT_KEY = "ALERTS";

    private BookItem() {}

    /** Where the organisation's book is. */
    public static Key key(String org) {
        return new Key(Partition.of(org), SORT_KEY);
    }

    /** Partition of the index in which the open books under a body are found. */
    static String indexPartition(String sha) {
        return "ALERTS#" + sha;
    }

    /**
     * Puts the book in place of the one that was read; refused when somebody was first.
     *
     * @param read what was read
     * @param after the book now
     * @param sha who answers for the organisation: there it is found while an alert is open
     */
    public static Write replace(Versioned read, AlertBook after, String sha) {
        return Write.put(item(after, read.version() + 1, sha), asRead(read));
    }

    /** Holds while the book is as it was read. */
    public static Write check(Versioned read) {
        return new Write.Check(key(read.book().org()), asRead(read));
    }

    private static Condition asRead(Versioned read) {
        return read.version() == 0
                ? Condition.ABSENT
                : Condition.equal(VERSION, Value.of(read.version()));
    }

    static Item item(AlertBook book, long version, String sha) {
        SortedMap<String, Value> fields = new TreeMap<>();
        fields.put(VERSION, Value.of(version));
        fields.put(
                "states", Value.of(book.states().values().stream().map(BookItem::write).toList()));
        Key place = book.open().isEmpty() ? null : new Key(indexPartition(sha), book.org());
        return new Item(key(book.org()), place, fields);
    }

    static Versioned read(Item item) {
        Document document = new Document(item.attributes());
        String org = Partition.org(item.key());
        TreeMap<AlertKey, AlertState> states = new TreeMap<>();
        for (Value value : document.sequence("states")) {
            AlertState state = state(org, Document.of(value));
            states.put(state.key(), state);
        }
        return new Versioned(new AlertBook(org, states), document.number(VERSION).longValueExact());
    }

    private static Value write(AlertState state) {
        return new Fields()
                .text("subject", state.key().subject())
                .name("kind", state.key().kind())
                .name("level", state.level())
                .text("opened", label(state.opened()))
                .value("basis", write(state.basis()))
                .value("n", Value.of(state.events()))
                .text("told", text(state.told()))
                .value("ack", write(state.acknowledged()))
                .text("missing", label(state.missing()))
                .value("corrected", write(state.corrected()))
                .doc();
    }

    private static AlertState state(String org, Document it) {
        return new AlertState(
                new AlertKey(org, it.text("subject"), AlertKey.Kind.valueOf(it.text("kind"))),
                Rag.valueOf(it.text("level")),
                quarter(it.textOrNull("opened")),
                it.readOrNull("basis", BookItem::basis),
                it.number("n").intValueExact(),
                day(it.textOrNull("told")),
                it.readOrNull("ack", BookItem::acknowledgement),
                quarter(it.textOrNull("missing")),
                it.readOrNull("corrected", BookItem::basis));
    }

    private static @Nullable Value write(@Nullable Basis basis) {
        return basis == null
                ? null
                : new Fields()
                        .text("q", basis.quarter().label())
                        .text("o", basis.order())
                        .text("r", basis.rules())
                        .doc();
    }

    private static Basis basis(Value value) {
        Document it = Document.of(value);
        return new Basis(Quarter.parse(it.text("q")), it.text("o"), it.text("r"));
    }

    private static @Nullable Value write(@Nullable Acknowledgement acknowledgement) {
        return acknowledgement == null
                ? null
                : new Fields()
                        .text("by", acknowledgement.by())
                        .text("until", acknowledgement.until().toString())
                        .text("note", acknowledgement.note())
                        .doc();
    }

    private static Acknowledgement acknowledgement(Value value) {
        Document it = Document.of(value);
        return new Acknowledgement(
                it.text("by"), LocalDate.parse(it.text("until")), it.text("note"));
    }

    private static @Nullable String label(@Nullable Quarter quarter) {
        return quarter == null ? null : quarter.label();
    }

    private static @Nullable Quarter quarter(@Nullable String label) {
        return label == null ? null : Quarter.parse(label);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
