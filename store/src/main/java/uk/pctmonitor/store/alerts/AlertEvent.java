package uk.pctmonitor.store.alerts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.store.outbox.Document;
import uk.pctmonitor.store.outbox.Fields;
import uk.pctmonitor.store.outbox.TransitionCodec;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;

/**
 * One transition as history keeps it. Never changed or removed.
 *
 * @param transition what happened
 * @param day London date on which it was decided
 * @param outbox the outbox entry that tells of it
 */
public record AlertEvent(Transition transition, LocalDate day, Key outbox) {

    static final String PREFIX = "ALERT#";

    /** Where it is kept: the events of one key sort by their number. */
    public Key key() {
        return key(transition.key(), transition.number());
    }

    static Key key(AlertKey about, int number) {
        return new Key(
                Partition.of(about.org()),
                String.format(
                        Locale.ROOT,
                        "%s%s#%s#%06d",
                        PREFIX,
                        about.kind(),
                        about.subject(),
                        number));
    }

    /** The event as an item. */
    public Item item() {
        SortedMap<String, Value> fields =
                new Fields()
                        .text("day", day.toString())
                        .text("outpk", outbox.pk())
                        .text("outsk", outbox.sk())
                        .value("event", TransitionCodec.write(List.of(transition)))
                        .values();
        return new Item(key(), null, fields);
    }

    static AlertEvent read(Item item) {
        Document it = new Document(item.attributes());
        return new AlertEvent(
                TransitionCodec.read(it.sequence("event")).getFirst(),
                LocalDate.parse(it.text("day")),
                new Key(it.text("outpk"), it.text("outsk")));
    }
}
