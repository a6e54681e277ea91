package uk.pctmonitor.aws.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts as one log line that CloudWatch makes metrics of, without a call: its embedded metric
 * format.
 * <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html>
 *
 * @param out what Lambda logs
 * @param stack which deployment the counts are of; the one dimension
 */
public record MetricLine(PrintStream out, String stack) {

    private static final String NAMESPACE = "PctMonitor";
    private static final String DIMENSION = "Stack";
    private static final JsonFactory JSON = new JsonFactory();

    /** Writes the counts, zeros too, in the order of their names. */
    public void write(Instant at, Map<String, Long> counts) {
        Map<String, Long> sorted = new TreeMap<>(counts);
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeObjectFieldStart("_aws");
            json.writeNumberField("Timestamp", at.toEpochMilli());
            json.writeArrayFieldStart("CloudWatchMetrics");
            json.writeStartObject();
            json.writeStringField("Namespace", NAMESPACE);
            json.writeArrayFieldStart("Dimensions");
            json.writeStartArray();
            json.writeString(DIMENSION);
            json.writeEndArray();
            json.writeEndArray();
            json.writeArrayFieldStart("Metrics");
            for (String name : sorted.keySet()) {
                json.writeStartObject();
                json.writeStringField("Name", name);
                json.writeStringField("Unit", "Count");
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeStringField(DIMENSION, stack);
            for (Map.Entry<String, Long> count : sorted.entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string could not be written to", impossible);
        }
        out.println(line);
    }
}
