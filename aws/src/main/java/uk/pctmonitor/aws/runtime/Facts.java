package uk.pctmonitor.aws.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * Named facts as one JSON object, in the order of their names: numbers as numbers, others as text.
 */
public final class Facts {

    private static final JsonFactory JSON = new JsonFactory();

    private Facts() {}

    /** A function's answer. */
    public static void answer(OutputStream out, Map<String, ?> facts) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            writeFields(json, facts);
            json.writeEndObject();
        }
    }

    static void writeFields(JsonGenerator json, Map<String, ?> facts) throws IOException {
        for (Map.Entry<String, ?> fact : new TreeMap<>(facts).entrySet()) {
            json.writeFieldName(fact.getKey());
            if (fact.getValue() instanceof Number number) {
                json.writeNumber(number.toString());
            } else {
                json.writeString(String.valueOf(fact.getValue()));
            }
        }
    }
}
