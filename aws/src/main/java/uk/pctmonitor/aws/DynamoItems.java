package uk.pctmonitor.aws;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;

/** Items as DynamoDB holds them: the attributes stand beside {@code pk, sk, ipk, isk}. */
final class DynamoItems {

    private DynamoItems() {}

    static Map<String, AttributeValue> write(Item item) {
        Map<String, AttributeValue> written = new HashMap<>(write(item.key()));
        Key index = item.index();
        if (index != null) {
            written.put("ipk", AttributeValue.fromS(index.pk()));
            written.put("isk", AttributeValue.fromS(index.sk()));
        }
        item.attributes().forEach((name, value) -> written.put(name, write(value)));
        return written;
    }

    static Map<String, AttributeValue> write(Key key) {
        return Map.of("pk", AttributeValue.fromS(key.pk()), "sk", AttributeValue.fromS(key.sk()));
    }

    static AttributeValue write(Value value) {
        return switch (value) {
            case Value.Text(String text) -> AttributeValue.fromS(text);
            case Value.Num(BigDecimal number) -> AttributeValue.fromN(number.toPlainString());
            case Value.Flag(boolean flag) -> AttributeValue.fromBool(flag);
            case Value.Seq(List<Value> values) ->
                    AttributeValue.fromL(values.stream().map(DynamoItems::write).toList());
            case Value.Doc(SortedMap<String, Value> fields) -> {
                Map<String, AttributeValue> inner = new HashMap<>();
                fields.forEach((name, field) -> inner.put(name, write(field)));
                yield AttributeValue.fromM(inner);
            }
        };
    }

    static Item item(Map<String, AttributeValue> read) {
        SortedMap<String, Value> attributes = new TreeMap<>();
        read.forEach((name, value) -> {
            if (!Item.RESERVED.contains(name)) {
                attributes.put(name, value(value));
            }
        });
        AttributeValue indexPk = read.get("ipk");
        Key index = indexPk == null ? null : new Key(indexPk.s(), text(read, "isk"));
        return new Item(key(read), index, attributes);
    }

    /** The item that a refused write answered with; DynamoDB gives an empty map for none. */
    static @Nullable Item found(@Nullable Map<String, AttributeValue> read) {
        return read == null || read.isEmpty() ? null : item(read);
    }

    static Key key(Map<String, AttributeValue> read) {
        return new Key(text(read, "pk"), text(read, "sk"));
    }

    private static String text(Map<String, AttributeValue> read, String name) {
        AttributeValue value = read.get(name);
        if (value == null) {
            throw new IllegalStateException("an item without " + name);
        }
        return value.s();
    }

    private static Value value(AttributeValue value) {
        return switch (value.type()) {
            case S -> Value.of(value.s());
            case N -> Value.of(new BigDecimal(value.n()));
            case BOOL -> Value.of(value.bool());
            case L -> Value.of(value.l().stream().map(DynamoItems::value).toList());
            case M -> {
                SortedMap<String, Value> fields = new TreeMap<>();
                value.m().forEach((name, field) -> fields.put(name, value(field)));
                yield new Value.Doc(fields);
            }
            default -> throw new IllegalStateException("a kind not used here: " + value.type());
        };
    }
}
