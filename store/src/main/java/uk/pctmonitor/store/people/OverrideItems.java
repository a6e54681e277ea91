package uk.pctmonitor.store.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.core.rating.category.LightOverride;
import uk.pctmonitor.core.rating.category.OverrideDecision;
import uk.pctmonitor.core.rating.category.OverrideWithdrawal;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Value.Seq;

/**
 * Overrides of lights as items: one immutable item for each organisation and submission. The names
 * of the people who decided are kept here and nowhere else.
 */
public final class OverrideItems {

    static final String OVERRIDES = "OVERRIDES#";

    private OverrideItems() {}

    /** What one submission decides about the lights of one organisation. */
    public static Item item(String org, List<OverrideDecision> decisions, Origin origin) {
        SortedMap<String, Value> fields = new TreeMap<>(origin.attributes());
        fields.put("overrides", new Seq(decisions.stream().map(OverrideItems::encode).toList()));
        return new Item(
                new Key(PeopleItems.partition(org), OVERRIDES + origin.place()), null, fields);
    }

    static List<OverrideDecision> decisions(Item item) {
        String org = item.key().pk().substring(PeopleItems.partition("").length());
        if (item.attributes().get("overrides") instanceof Seq(List<Value> values)) {
            return values.stream().map(each -> decode(org, each)).toList();
        }
        throw new IllegalStateException(item.key() + " has no overrides");
    }

    private static Value encode(OverrideDecision decision) {
        return switch (decision) {
            case OverrideWithdrawal(String _, Category category, String citation) ->
                    texts(category.name(), citation);
            case LightOverride override -> {
                Quarter quarter = override.quarter();
                yield texts(
                        override.category().name(),
                        override.citation(),
                        quarter == null ? "" : quarter.label(),
                        override.light().name(),
                        override.firstPerson(),
                        override.secondPerson(),
                        override.reason(),
                        override.given().toString(),
                        override.until().toString());
            }
        };
    }

    private static OverrideDecision decode(String org, Value stored) {
        List<String> parts =
                ((Seq) stored).values().stream().map(each -> ((Value.Text) each).text()).toList();
        Category category = Category.valueOf(parts.get(0));
        String citation = parts.get(1);
        return parts.size() == 2
                ? new OverrideWithdrawal(org, category, citation)
                : new LightOverride(
                        org,
                        category,
                        parts.get(2).isEmpty() ? null : Quarter.parse(parts.get(2)),
                        Light.valueOf(parts.get(3)),
                        parts.get(4),
                        parts.get(5),
                        parts.get(6),
                        LocalDate.parse(parts.get(7)),
                        LocalDate.parse(parts.get(8)),
                        citation);
    }

    private static Value texts(String... parts) {
        return new Seq(Arrays.stream(parts).map(Value::of).toList());
    }
}
