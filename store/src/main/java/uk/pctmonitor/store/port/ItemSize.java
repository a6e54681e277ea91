package uk.pctmonitor.store.port;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How many bytes an item has as DynamoDB counts them. Every engine refuses what is larger than
 * {@link #LARGEST}, so that the small engine never takes what the large one would not.
 * <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html>
 */
public final class ItemSize {

    /** 400 KB. */
    public static final int LARGEST = 400 * 1024;

    private static final int CONTAINER = 3;

    private ItemSize() {}

    /** The size of the item with its keys. */
    public static int of(Item item) {
        Key index = item.index();
        int keys = "pk".length() + "sk".length() + utf8(item.key().pk()) + utf8(item.key().sk());
        int indexed =
                index == null
                        ? 0
                        : "ipk".length() + "isk".length() + utf8(index.pk()) + utf8(index.sk());
        return keys + indexed + fields(item.attributes());
    }

    /**
     * The item, if it is small enough.
     *
     * @throws InvalidWriteException when it is not
     */
    public static Item checked(Item item) {
        int bytes = of(item);
        if (bytes > LARGEST) {
            throw new InvalidWriteException(
                    "The item %s is too large: %,d bytes, at most %,d."
                            .formatted(item.key(), bytes, LARGEST));
        }
        return item;
    }

    private static int fields(Map<String, Value> fields) {
        return fields.entrySet().stream()
                .mapToInt(field -> utf8(field.getKey()) + of(field.getValue()))
                .sum();
    }

    private static int of(Value value) {
        return switch (value) {
            case Value.Text(String text) -> utf8(text);
            case Value.Num(BigDecimal number) -> digits(number);
            case Value.Flag _ -> 1;
            case Value.Seq(var values) ->
                    CONTAINER + values.stream().mapToInt(each -> 1 + of(each)).sum();
            case Value.Doc(var fields) -> CONTAINER + fields.size() + fields(fields);
        };
    }

    /** Two digits a byte and one more; a negative number has another. */
    private static int digits(BigDecimal number) {
        return (number.precision() + 1) / 2 + 1 + (number.signum() < 0 ? 1 : 0);
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
