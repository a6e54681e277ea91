package uk.pctmonitor.store.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;

/**
 * An assessment as an item: metric codes, and beside each one word for its verdicts ({@link
 * VerdictText}). Forty metrics fit in two kilobytes.
 */
public final class AssessmentItem {

    private static final String PREFIX = "ASSESSED#";

    private AssessmentItem() {}

    /** Where it is kept. */
    public static Key key(
            String org,
            String collection,
            Quarter quarter,
            String order,
            String rules,
            String history) {
        return new Key(
                Partition.of(org),
                prefix(collection, quarter) + String.join("#", order, rules, history));
    }

    static String prefix(String collection) {
        return PREFIX + collection + "#";
    }

    static String prefix(String collection, Quarter quarter) {
        return prefix(collection) + quarter.label() + "#";
    }

    static String indexPartition(Quarter quarter) {
        return PREFIX + quarter.label();
    }

    /**
     * The assessment as an item; it follows from the return, the history and the rules alone.
     *
     * @param sha who answered for the organisation at the quarter's end, empty when nobody did
     */
    public static Item item(StoredAssessment assessment, String sha) {
        List<Value> metrics = new ArrayList<>();
        List<Value> verdicts = new ArrayList<>();
        assessment
                .verdicts()
                .forEach((metric, verdict) -> {
                    metrics.add(Value.of(metric));
                    verdicts.add(Value.of(VerdictText.write(verdict)));
                });
        SortedMap<String, Value> fields = new TreeMap<>();
        fields.put("metrics", Value.of(metrics));
        fields.put("verdicts", Value.of(verdicts));
        return new Item(
                key(
                        assessment.org(),
                        assessment.collection(),
                        assessment.quarter(),
                        assessment.order(),
                        assessment.rules(),
                        assessment.history()),
                new Key(
                        indexPartition(assessment.quarter()),
                        sha + "#" + assessment.org() + "#" + assessment.collection()),
                fields);
    }

    /** The assessment that an item holds. */
    public static StoredAssessment read(Item item) {
        String[] place = item.key().sk().split("#", 6);
        List<String> metrics = texts(item, "metrics");
        List<String> verdicts = texts(item, "verdicts");
        SortedMap<String, Verdict> byMetric = new TreeMap<>();
        for (int i = 0; i < metrics.size(); i++) {
            byMetric.put(metrics.get(i), VerdictText.read(verdicts.get(i)));
        }
        return new StoredAssessment(
                Partition.org(item.key()),
                place[1],
                Quarter.parse(place[2]),
                place[3],
                place[4],
                place[5],
                byMetric);
    }

    private static List<String> texts(Item item, String name) {
        if (item.attributes().get(name) instanceof Value.Seq(List<Value> values)) {
            return values.stream().map(value -> ((Value.Text) value).text()).toList();
        }
        throw new IllegalStateException("an assessment lacks its " + name);
    }
}
