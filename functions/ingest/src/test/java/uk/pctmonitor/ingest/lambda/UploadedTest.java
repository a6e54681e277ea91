package uk.pctmonitor.ingest.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.aws.UploadEvent;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;

class UploadedTest {

    private static List<Uploaded> in(String json) throws IOException {
        return Uploaded.in(
                Events.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    private static String record(String event, String key) {
        return """
        {"eventName": "%s", "s3": {"bucket": {"name": "inbox"}, "object": {
         "key": "%s", "size": 5, "versionId": "v1", "sequencer": "0055AE"}}}\
        """
                .formatted(event, key);
    }

    @Test
    void readsTheExampleInTheEventsFolder() throws IOException {
        try (InputStream example = Files.newInputStream(Path.of("../../events/ingest.json"))) {
            assertThat(Uploaded.in(Events.read(example)))
                    .containsExactly(
                            new Uploaded(
                                    new DocumentId(
                                            "local-inbox-123456789012-eu-west-2",
                                            "inbox/phe/cover/COVER 2013-14 Q1 (final).csv",
                                            "null"),
                                    "0055AED6DCD90281E5"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "inbox/a+b.csv,            inbox/a b.csv",
        "inbox/a%20b.csv,          inbox/a b.csv",
        "inbox/a%2Bb.csv,          inbox/a+b.csv",
        "inbox/100%2525.csv,       inbox/100%25.csv",
        "inbox/Sant%C3%A9.csv,     inbox/Santé.csv",
    })
    void decodesTheKeyOnce(String encoded, String key) throws IOException {
        List<Uploaded> uploads =
                in("{\"Records\": [" + record("ObjectCreated:Put", encoded) + "]}");

        assertThat(uploads).extracting(u -> u.id().key()).containsExactly(key);
    }

    @Test
    void readsEveryRecordInOrder() throws IOException {
        List<Uploaded> uploads =
                in(
                        "{\"Records\": [%s, %s]}"
                                .formatted(
                                        record("ObjectCreated:Put", "inbox/1.csv"),
                                        record(
                                                "ObjectCreated:CompleteMultipartUpload",
                                                "inbox/2.csv")));

        assertThat(uploads)
                .extracting(u -> u.id().key())
                .containsExactly("inbox/1.csv", "inbox/2.csv");
    }

    @Test
    void leavesRemovalsAlone() throws IOException {
        assertThat(in("{\"Records\": [" + record("ObjectRemoved:Delete", "inbox/1.csv") + "]}"))
                .isEmpty();
    }

    @Test
    void leavesTheTestMessageOfTheBucketAlone() throws IOException {
        assertThat(
                        in(
                                """
                                {"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": "inbox",
                                 "Time": "2013-07-01T08:00:00.000Z", "RequestId": "r", "HostId": "h"}
                                """))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"versionId\": \"v1\", ", ", \"sequencer\": \"0055AE\""})
    void refusesARecordWithoutVersionOrSequencer(String left) {
        String record = record("ObjectCreated:Put", "inbox/1.csv").replace(left, "");

        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> in("{\"Records\": [" + record + "]}"))
                .withMessageStartingWith("The event has no Records[0].s3.object.");
    }

    @Test
    void refusesAKeyThatIsNotEncoded() {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(
                        () -> in("{\"Records\": [" + record("ObjectCreated:Put", "50%.csv") + "]}"))
                .withMessage("The key in the event is not URL-encoded.")
                .withNoCause();
    }

    @Test
    void refusesSomethingElseAltogether() {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> in("{\"scheduledTime\": \"2013-08-30T07:30:00Z\"}"))
                .withMessage("The event has no Records.");
    }

    @Test
    void readsTheEventThatReconcileMakesOfAnUploadWhoseOwnWasLost() throws IOException {
        DocumentId id = new DocumentId("inbox-1", "inbox/phe/cover/Q1 (final) & 50%.csv", "v+1");

        assertThat(
                        in(
                                UploadEvent.json(
                                        new Head(id, 5, Instant.parse("2013-08-28T09:12:44Z")),
                                        "0A")))
                .containsExactly(new Uploaded(id, "0A"));
    }
}
