package uk.pctmonitor.ingest.lambda;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.aws.runtime.EventNode;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

/**
 * An uploaded file version, as the bucket announces it.
 *
 * @param id bucket, decoded key and version
 * @param sequencer orders versions of one key: hexadecimal, of any length
 */
record Uploaded(DocumentId id, String sequencer) {

    private static final String TEST_EVENT = "s3:TestEvent";

    /**
     * The versions that the notification tells of, in its order. Nothing for the test message that
     * the bucket sends when notifications are switched on, nor for anything but a creation.
     *
     * @throws MalformedEventException when it is no such notification
     */
    static List<Uploaded> in(EventNode event) {
        if (event.optionalText("Event").filter(TEST_EVENT::equals).isPresent()) {
            return List.of();
        }
        List<Uploaded> uploads = new ArrayList<>();
        for (EventNode record : event.list("Records")) {
            if (record.text("eventName").startsWith("ObjectCreated:")) {
                uploads.add(of(record.at("s3")));
            }
        }
        return uploads;
    }

    private static Uploaded of(EventNode s3) {
        EventNode object = s3.at("object");
        String bucket = s3.at("bucket").text("name");
        return new Uploaded(
                new DocumentId(bucket, decoded(object.text("key")), object.text("versionId")),
                object.text("sequencer"));
    }

    /** S3 writes keys as forms do: a space is {@code +}, other characters are {@code %} and hex. */
    private static String decoded(String key) {
        try {
            return URLDecoder.decode(key, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw new MalformedEventException("The key in the event is not URL-encoded.");
        }
    }
}
