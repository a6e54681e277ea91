package uk.pctmonitor.store.people;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.alert.Acknowledgement;
import uk.pctmonitor.core.alert.AcknowledgementRequest;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.outbox.Document;
import uk.pctmonitor.store.outbox.Fields;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;

/**
 * Acknowledgements as they were asked for: one immutable item for each organisation and submission.
 * What holds now stands in the alert book.
 */
public final class AcknowledgementItems {

    static final String ACKNOWLEDGEMENTS = "ACKS#";

    private AcknowledgementItems() {}

    /** What one submission acknowledges of the alerts of one organisation. */
    public static Item item(String org, List<AcknowledgementRequest> requests, Origin origin) {
        SortedMap<String, Value> fields = new TreeMap<>(origin.attributes());
        fields.put(
                "acks",
                Value.of(requests.stream().map(each -> (Value) write(each).doc()).toList()));
        return new Item(
                new Key(PeopleItems.partition(org), ACKNOWLEDGEMENTS + origin.place()),
                null,
                fields);
    }

    /** What such an item holds, in the order of the file. */
    public static List<AcknowledgementRequest> requests(Item item) {
        String org = item.key().pk().substring(PeopleItems.partition("").length());
        return new Document(item.attributes())
                .sequence("acks").stream().map(each -> read(org, Document.of(each))).toList();
    }

    private static Fields write(AcknowledgementRequest request) {
        return new Fields()
                .text("subject", request.key().subject())
                .name("kind", request.key().kind())
                .text("by", request.acknowledgement().by())
                .day("until", request.acknowledgement().until())
                .text("note", request.acknowledgement().note())
                .value("row", Value.of(request.row()));
    }

    private static AcknowledgementRequest read(String org, Document it) {
        LocalDate until = it.day("until");
        return new AcknowledgementRequest(
                new AlertKey(org, it.text("subject"), AlertKey.Kind.valueOf(it.text("kind"))),
                new Acknowledgement(it.text("by"), until, it.text("note")),
                it.number("row").longValueExact());
    }
}
