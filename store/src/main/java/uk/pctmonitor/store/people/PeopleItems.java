package uk.pctmonitor.store.people;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Value.Seq;

/**
 * Agreed targets and contacts as items: one immutable item for each organisation and submission.
 */
public final class PeopleItems {

    static final String TARGETS = "TARGETS#";
    static final String CONTACTS = "CONTACTS#";

    /** How the sort keys of each kind begin, overrides and acknowledgements among them. */
    public static final List<String> KINDS =
            List.of(
                    TARGETS,
                    CONTACTS,
                    OverrideItems.OVERRIDES,
                    AcknowledgementItems.ACKNOWLEDGEMENTS);

    private PeopleItems() {}

    static String partition(String org) {
        return "ORG#" + org;
    }

    /** What one submission says of the targets agreed with one organisation. */
    public static Item targets(String org, List<AgreedTarget> targets, Origin origin) {
        return item(
                new Key(partition(org), TARGETS + origin.place()),
                origin,
                "targets",
                targets.stream().map(AgreedTargetCodec::encode).toList());
    }

    /** The whole list of an organisation's contacts as one submission gives it. */
    public static Item contacts(String org, List<Contact> contacts, Origin origin) {
        return item(
                new Key(partition(org), CONTACTS + origin.place()),
                origin,
                "contacts",
                contacts.stream().map(PeopleItems::encode).toList());
    }

    static List<AgreedTarget> targets(Item item) {
        String org = org(item);
        return values(item, "targets").stream()
                .map(each -> AgreedTargetCodec.decode(org, each))
                .toList();
    }

    static List<Contact> contacts(Item item) {
        String org = org(item);
        return values(item, "contacts").stream().map(each -> contact(org, each)).toList();
    }

    private static Item item(Key key, Origin origin, String name, List<Value> values) {
        SortedMap<String, Value> fields = new TreeMap<>(origin.attributes());
        fields.put(name, new Seq(values));
        return new Item(key, null, fields);
    }

    private static Value encode(Contact contact) {
        return new Seq(
                List.of(
                        Value.of(contact.id()),
                        Value.of(contact.role()),
                        Value.of(contact.name()),
                        Value.of(contact.email()),
                        Value.of(day(contact.from())),
                        Value.of(day(contact.to()))));
    }

    private static Contact contact(String org, Value stored) {
        List<String> parts =
                ((Seq) stored).values().stream().map(each -> ((Value.Text) each).text()).toList();
        return new Contact(
                parts.get(0),
                org,
                parts.get(1),
                parts.get(2),
                parts.get(3),
                day(parts.get(4)),
                day(parts.get(5)));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String org(Item item) {
        return item.key().pk().substring("ORG#".length());
    }

    private static List<Value> values(Item item, String name) {
        if (item.attributes().get(name) instanceof Seq(List<Value> values)) {
            return values;
        }
        throw new IllegalStateException(item.key() + " has no " + name);
    }
}
