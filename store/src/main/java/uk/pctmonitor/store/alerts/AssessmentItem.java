package uk.pctmonitor.store.alerts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;

/**
 * An assessment as an item: metric codes, and beside each one word for its verdict, such as {@code
 * RED|NATIONAL|95|90}. Forty metrics fit in one kilobyte and a half.
 */
public final class AssessmentItem {

    private static final String PREFIX = "ASSESSED#";

    private AssessmentItem() {}

    /** Where it is kept. */
    public static Key key(
            String org, String collection, Quarter quarter, String order, String rules) {
        return new Key(Partition.of(org), prefix(collection, quarter) + order + "#" + rules);
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
     * The assessment as an item; it follows from the return and the rules alone.
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
                    verdicts.add(Value.of(write(verdict)));
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
                        assessment.rules()),
                new Key(
                        indexPartition(assessment.quarter()),
                        sha + "#" + assessment.org() + "#" + assessment.collection()),
                fields);
    }

    static StoredAssessment read(Item item) {
        String[] place = item.key().sk().split("#", 5);
        List<String> metrics = texts(item, "metrics");
        List<String> verdicts = texts(item, "verdicts");
        SortedMap<String, Verdict> byMetric = new TreeMap<>();
        for (int i = 0; i < metrics.size(); i++) {
            byMetric.put(metrics.get(i), verdict(verdicts.get(i)));
        }
        return new StoredAssessment(
                Partition.org(item.key()),
                place[1],
                Quarter.parse(place[2]),
                place[3],
                place[4],
                byMetric);
    }

    private static String write(Verdict verdict) {
        TargetSource source = verdict.source();
        return String.join(
                "|",
                verdict.rag().name(),
                source == null ? "" : source.name(),
                write(verdict.goal()),
                verdict.amberLimit() == null ? "" : Display.threshold(verdict.amberLimit()));
    }

    private static String write(@Nullable Goal goal) {
        return switch (goal) {
            case null -> "";
            case Goal.Threshold(BigDecimal value) -> Display.threshold(value);
            case Goal.Range(BigDecimal low, BigDecimal high) ->
                    Display.threshold(low) + ".." + Display.threshold(high);
        };
    }

    private static Verdict verdict(String text) {
        String[] parts = text.split("\\|", -1);
        return new Verdict(
                Rag.valueOf(parts[0]),
                goal(parts[2]),
                parts[1].isEmpty() ? null : TargetSource.valueOf(parts[1]),
                parts[3].isEmpty() ? null : new BigDecimal(parts[3]));
    }

    private static @Nullable Goal goal(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int dots = text.indexOf("..");
        return dots < 0
                ? new Goal.Threshold(new BigDecimal(text))
                : new Goal.Range(
                        new BigDecimal(text.substring(0, dots)),
                        new BigDecimal(text.substring(dots + 2)));
    }

    private static List<String> texts(Item item, String name) {
        if (item.attributes().get(name) instanceof Value.Seq(List<Value> values)) {
            return values.stream().map(value -> ((Value.Text) value).text()).toList();
        }
        throw new IllegalStateException("an assessment lacks its " + name);
    }
}
