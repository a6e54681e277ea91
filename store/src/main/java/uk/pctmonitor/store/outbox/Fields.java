package uk.pctmonitor.store.outbox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.store.port.Value;

/** Named values being gathered into a document; what is null is left out. */
public final class Fields {

    private final SortedMap<String, Value> values = new TreeMap<>();

    public Fields text(String name, @Nullable String text) {
        return text == null ? this : value(name, Value.of(text));
    }

    public Fields name(String name, @Nullable Enum<?> constant) {
        return constant == null ? this : value(name, Value.of(constant.name()));
    }

    /** The day as people write it in files: {@code 2013-08-01}. */
    public Fields day(String name, @Nullable LocalDate day) {
        return text(name, day == null ? null : day.toString());
    }

    public Fields number(String name, @Nullable BigDecimal number) {
        return number == null ? this : value(name, Value.of(number));
    }

    public Fields value(String name, @Nullable Value value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    public SortedMap<String, Value> values() {
        return values;
    }

    public Value.Doc doc() {
        return new Value.Doc(values);
    }
}
