package uk.pctmonitor.local.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.store.port.Value;

/**
 * The attributes of an item as JSON text: each of the five kinds of value is one kind of JSON, so
 * that any SQLite tool shows them as they are. Numbers are written out in full and read exactly.
 */
final class ItemJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private ItemJson() {}

    /** The same attributes always give the same text. */
    static String write(SortedMap<String, Value> attributes) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            fields(out, attributes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * The attributes that were written.
     *
     * @throws IOException when the text is not what {@link #write} makes
     */
    static SortedMap<String, Value> read(String text) throws IOException {
        try (JsonParser in = JSON.createParser(text)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not the body of an item");
            }
            return fields(in);
        }
    }

    private static void fields(JsonGenerator out, SortedMap<String, Value> fields)
            throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, Value> field : fields.entrySet()) {
            out.writeFieldName(field.getKey());
            value(out, field.getValue());
        }
        out.writeEndObject();
    }

    private static void value(JsonGenerator out, Value value) throws IOException {
        switch (value) {
            case Value.Text(String text) -> out.writeString(text);
            case Value.Num(BigDecimal number) -> out.writeNumber(number);
            case Value.Flag(boolean flag) -> out.writeBoolean(flag);
            case Value.Seq(List<Value> values) -> {
                out.writeStartArray();
                for (Value each : values) {
                    value(out, each);
                }
                out.writeEndArray();
            }
            case Value.Doc(SortedMap<String, Value> inner) -> fields(out, inner);
        }
    }

    private static SortedMap<String, Value> fields(JsonParser in) throws IOException {
        SortedMap<String, Value> fields = new TreeMap<>();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            fields.put(name, value(in));
        }
        return fields;
    }

    private static Value value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_STRING -> Value.of(in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Value.of(in.getDecimalValue());
            case VALUE_TRUE -> Value.of(true);
            case VALUE_FALSE -> Value.of(false);
            case START_ARRAY -> {
                List<Value> values = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(in));
                }
                yield Value.of(values);
            }
            case START_OBJECT -> new Value.Doc(fields(in));
            case null, default -> throw new IOException("not a value of an item");
        };
    }
}
