package uk.pctmonitor.store.plans;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.store.outbox.Document;
import uk.pctmonitor.store.outbox.Fields;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/** A register of plans as an item. */
public final class RegisterItem {

    private static final String PARTITION = "ORG#";
    static final String SORT_KEY = "PLANS";

    private static final String VERSION = "version";

    private RegisterItem() {}

    /** Where the organisation's register is. */
    public static Key key(String org) {
        return new Key(PARTITION + org, SORT_KEY);
    }

    /** Puts the register in place of the one that was read; refused when somebody was first. */
    static Write replace(PlanRegister read, PlanRegister after) {
        return Write.put(
                item(after, read.version() + 1),
                read.version() == 0
                        ? Condition.ABSENT
                        : Condition.equal(VERSION, Value.of(read.version())));
    }

    static Item item(PlanRegister register, long version) {
        SortedMap<String, Value> numbers = new TreeMap<>();
        register.last().forEach((type, number) -> numbers.put(type.name(), Value.of(number)));
        return new Item(
                key(register.org()),
                null,
                new Fields()
                        .value(VERSION, Value.of(version))
                        .value("last", new Value.Doc(numbers))
                        .value("open", names(register.open()))
                        .value("ended", names(register.ended()))
                        .values());
    }

    /** The register that an item holds. */
    public static PlanRegister read(Item item) {
        Document it = new Document(item.attributes());
        TreeMap<PlanType, Integer> last = new TreeMap<>();
        Document numbers = Document.of(it.value("last"));
        numbers.fields()
                .keySet()
                .forEach(type -> {
                    BigDecimal number = numbers.number(type);
                    last.put(PlanType.valueOf(type), number.intValueExact());
                });
        return new PlanRegister(
                item.key().pk().substring(PARTITION.length()),
                it.number(VERSION).longValueExact(),
                last,
                ids(it.texts("open")),
                ids(it.texts("ended")));
    }

    private static Value names(Collection<PlanId> ids) {
        return Value.of(ids.stream().map(id -> Value.of(id.toString())).toList());
    }

    private static SortedSet<PlanId> ids(List<String> names) {
        TreeSet<PlanId> ids = new TreeSet<>();
        names.forEach(name -> ids.add(PlanId.of(name).orElseThrow()));
        return ids;
    }
}
