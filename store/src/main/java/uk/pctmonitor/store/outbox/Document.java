package uk.pctmonitor.store.outbox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.store.port.Value;

/** Reads named values back; what was left out is null, what must be there and is not is a fault. */
public record Document(SortedMap<String, Value> fields) {

    public static Document of(Value value) {
        if (value instanceof Value.Doc(SortedMap<String, Value> fields)) {
            return new Document(fields);
        }
        throw new IllegalStateException("expected a document in the table");
    }

    public String text(String name) {
        return Optional.ofNullable(textOrNull(name)).orElseThrow(() -> missing(name));
    }

    public @Nullable String textOrNull(String name) {
        return fields.get(name) instanceof Value.Text(String text) ? text : null;
    }

    public LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    public @Nullable LocalDate dayOrNull(String name) {
        String text = textOrNull(name);
        return text == null ? null : LocalDate.parse(text);
    }

    /** The texts of a sequence, empty when it was left out. */
    public List<String> texts(String name) {
        return sequence(name).stream().map(each -> ((Value.Text) each).text()).toList();
    }

    public BigDecimal number(String name) {
        return Optional.ofNullable(numberOrNull(name)).orElseThrow(() -> missing(name));
    }

    public @Nullable BigDecimal numberOrNull(String name) {
        return fields.get(name) instanceof Value.Num(BigDecimal number) ? number : null;
    }

    public boolean flag(String name) {
        return fields.get(name) instanceof Value.Flag(boolean flag) && flag;
    }

    public List<Value> sequence(String name) {
        return fields.get(name) instanceof Value.Seq(List<Value> values) ? values : List.of();
    }

    public Value value(String name) {
        return Optional.ofNullable(fields.get(name)).orElseThrow(() -> missing(name));
    }

    public <T> @Nullable T readOrNull(String name, Function<Value, T> reader) {
        Value value = fields.get(name);
        return value == null ? null : reader.apply(value);
    }

    private static IllegalStateException missing(String name) {
        return new IllegalStateException("an item lacks its " + name);
    }
}
