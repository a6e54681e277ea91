package uk.pctmonitor.store.port;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An attribute's value; the same five kinds on every engine. */
public sealed interface Value {

    record Text(String text) implements Value {}

    /**
     * An exact number of at most 38 digits. Trailing zeros are not kept, because DynamoDB does not
     * keep them: 95.0 becomes 95, and the two are equal. Who must know how a figure was written
     * keeps it as text.
     */
    record Num(BigDecimal number) implements Value {
        public static final int MOST_DIGITS = 38;

        public Num {
            number = number.stripTrailingZeros();
            if (number.scale() < 0) {
                number = number.setScale(0);
            }
            if (number.precision() > MOST_DIGITS || number.scale() > 130) {
                throw new IllegalArgumentException(
                        "a number of more than %d digits".formatted(MOST_DIGITS));
            }
        }
    }

    record Flag(boolean flag) implements Value {}

    record Seq(List<Value> values) implements Value {
        public Seq {
            values = List.copyOf(values);
        }
    }

    record Doc(SortedMap<String, Value> fields) implements Value {
        public Doc {
            if (fields.containsKey("")) {
                throw new IllegalArgumentException("a field without a name");
            }
            fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        }
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Num(BigDecimal.valueOf(number));
    }

    static Value of(BigDecimal number) {
        return new Num(number);
    }

    static Value of(boolean flag) {
        return new Flag(flag);
    }

    static Value of(List<Value> values) {
        return new Seq(values);
    }
}
