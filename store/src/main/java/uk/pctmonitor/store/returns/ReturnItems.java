package uk.pctmonitor.store.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Value.Doc;
import uk.pctmonitor.store.port.Value.Num;
import uk.pctmonitor.store.port.Value.Seq;
import uk.pctmonitor.store.port.Value.Text;

/**
 * Returns as items: metric codes, column names and figures are three sequences, so that an item of
 * 40 metrics stays under two kilobytes. The organisation's own forecasts, which few returns have,
 * are a fourth: the forecast of the first metric, of the second, and so on, empty where there is
 * none. The lines of a standardised return are a document of amounts. The item follows from the
 * submission alone: staging it twice writes the same bytes.
 */
public final class ReturnItems {

    private static final String RETURN = "RETURN#";
    private static final String FORECASTS = "forecasts";
    private static final String LINES = "lines";
    private static final Value NONE = Value.of("");

    private ReturnItems() {}

    /** Partition of everything about one organisation. */
    static String partition(String org) {
        return "ORG#" + org;
    }

    static String prefix(String collection) {
        return RETURN + collection + "#";
    }

    static String prefix(String collection, Quarter quarter) {
        return prefix(collection) + quarter.label() + "#";
    }

    static String indexPartition(Quarter quarter) {
        return "QUARTER#" + quarter.label();
    }

    /**
     * The item of one return.
     *
     * @param origin the submission that brings it
     * @param sha who answers for the organisation at the quarter's end, empty when nobody does
     */
    public static Item item(Return content, Origin origin, String sha) {
        List<String> columns = new ArrayList<>();
        List<Value> metrics = new ArrayList<>();
        List<Value> figures = new ArrayList<>();
        content.measures()
                .forEach((metric, measure) -> {
                    metrics.add(Value.of(metric));
                    figures.add(
                            FigureCodec.encode(measure, place(measure.cell().column(), columns)));
                });
        SortedMap<String, Value> fields = new TreeMap<>(origin.attributes());
        fields.put("columns", new Seq(columns.stream().map(Value::of).toList()));
        if (!content.forecasts().isEmpty()) {
            fields.put(FORECASTS, new Seq(forecasts(content, metrics)));
        }
        if (!content.lines().isEmpty()) {
            SortedMap<String, Value> lines = new TreeMap<>();
            content.lines().forEach((line, amount) -> lines.put(line, Value.of(amount)));
            fields.put(LINES, new Doc(lines));
        }
        fields.put("metrics", new Seq(metrics));
        fields.put("figures", new Seq(figures));
        Key key =
                new Key(
                        partition(content.org()),
                        prefix(content.collection(), content.quarter()) + origin.place());
        Key index =
                new Key(
                        indexPartition(content.quarter()),
                        sha + "#" + content.org() + "#" + content.collection());
        return new Item(key, index, fields);
    }

    private static int place(String column, List<String> columns) {
        int known = columns.indexOf(column);
        if (known >= 0) {
            return known;
        }
        columns.add(column);
        return columns.size() - 1;
    }

    /** The return that an item holds. */
    public static StoredReturn read(Item item) {
        String[] place = item.key().sk().split("#", 4);
        List<String> columns =
                sequence(item, "columns").stream().map(name -> ((Text) name).text()).toList();
        List<Value> metrics = sequence(item, "metrics");
        List<Value> figures = sequence(item, "figures");
        SortedMap<String, Measure> measures = new TreeMap<>();
        for (int i = 0; i < figures.size(); i++) {
            measures.put(
                    ((Text) metrics.get(i)).text(), FigureCodec.decode(figures.get(i), columns));
        }
        Origin origin = Origin.of(item);
        return new StoredReturn(
                new Return(
                        item.key().pk().substring("ORG#".length()),
                        place[1],
                        Quarter.parse(place[2]),
                        measures,
                        forecasts(item, metrics),
                        lines(item)),
                origin.order(),
                origin.submission(),
                origin.submitter(),
                origin.document().bucket(),
                origin.document().key(),
                origin.document().versionId());
    }

    /** The forecasts in the order of the metrics; metrics with nothing else join the list. */
    private static List<Value> forecasts(Return content, List<Value> metrics) {
        content.forecasts().keySet().stream()
                .filter(metric -> !content.measures().containsKey(metric))
                .forEach(metric -> metrics.add(Value.of(metric)));
        List<Value> forecasts = new ArrayList<>();
        for (Value metric : metrics) {
            BigDecimal own = content.forecasts().get(((Text) metric).text());
            forecasts.add(own == null ? NONE : Value.of(own));
        }
        while (forecasts.getLast().equals(NONE)) {
            forecasts.removeLast();
        }
        return forecasts;
    }

    private static SortedMap<String, BigDecimal> forecasts(Item item, List<Value> metrics) {
        SortedMap<String, BigDecimal> forecasts = new TreeMap<>();
        if (item.attributes().get(FORECASTS) instanceof Seq(List<Value> stored)) {
            for (int i = 0; i < stored.size(); i++) {
                if (stored.get(i) instanceof Num(BigDecimal own)) {
                    forecasts.put(((Text) metrics.get(i)).text(), own);
                }
            }
        }
        return forecasts;
    }

    private static SortedMap<String, BigDecimal> lines(Item item) {
        SortedMap<String, BigDecimal> lines = new TreeMap<>();
        if (item.attributes().get(LINES) instanceof Doc(SortedMap<String, Value> stored)) {
            stored.forEach((line, amount) -> lines.put(line, ((Num) amount).number()));
        }
        return lines;
    }

    private static List<Value> sequence(Item item, String name) {
        if (item.attributes().get(name) instanceof Seq(List<Value> values)) {
            return values;
        }
        throw new IllegalStateException(item.key() + " has no " + name);
    }
}
