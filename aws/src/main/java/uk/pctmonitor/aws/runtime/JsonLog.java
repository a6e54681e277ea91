package uk.pctmonitor.aws.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of JSON for each thing worth knowing: level, message, request id, then the facts by
 * name. Facts are keys of files, codes and counts; never the text of a cell and never an address.
 */
public final class JsonLog {

    /** Characters beyond ASCII are written out: a file's name may hold some that turn the line. */
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final PrintStream out;

    public JsonLog(PrintStream out) {
        this.out = out;
    }

    /** Something went as it should. */
    public void info(String requestId, String message, Map<String, ?> facts) {
        write("INFO", requestId, message, facts);
    }

    /** Something needs another attempt or a person. */
    public void error(String requestId, String message, Throwable cause, Map<String, ?> facts) {
        Map<String, Object> all = new TreeMap<>(facts);
        all.put("cause", cause.getClass().getSimpleName() + ": " + cause.getMessage());
        write("ERROR", requestId, message, all);
    }

    private void write(String level, String requestId, String message, Map<String, ?> facts) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("level", level);
            json.writeStringField("message", message);
            json.writeStringField("requestId", requestId);
            Facts.writeFields(json, facts);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string could not be written to", impossible);
        }
        out.println(line);
    }
}
