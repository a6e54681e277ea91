package uk.pctmonitor.aws;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import uk.pctmonitor.store.port.DocumentStore.Head;

/**
 * The event by which a bucket tells of an upload, with what ingest reads of it.
 * <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html>
 */
public final class UploadEvent {

    private static final JsonFactory JSON = new JsonFactory();

    private UploadEvent() {}

    /** The event as JSON; the key encoded as S3 does it. */
    public static String json(Head upload, String sequencer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("Records");
            json.writeStartObject();
            json.writeStringField("eventSource", "pct-monitor:reconcile");
            json.writeStringField("eventName", "ObjectCreated:Reconciled");
            json.writeObjectFieldStart("s3");
            json.writeObjectFieldStart("bucket");
            json.writeStringField("name", upload.id().bucket());
            json.writeEndObject();
            json.writeObjectFieldStart("object");
            json.writeStringField(
                    "key", URLEncoder.encode(upload.id().key(), StandardCharsets.UTF_8));
            json.writeNumberField("size", upload.bytes());
            json.writeStringField("versionId", upload.id().versionId());
            json.writeStringField("sequencer", sequencer);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string could not be written to", impossible);
        }
        return text.toString();
    }
}
