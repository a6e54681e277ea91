package uk.pctmonitor.assess.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.store.port.Key;

class DoorbellTest {

    private static List<Doorbell> in(String json) throws IOException {
        return Doorbell.in(
                Events.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    private static String record(String event, String pk, String sk, String sequenceNumber) {
        return """
        {"eventName": "%s", "dynamodb": {"Keys": {"pk": {"S": "%s"}, "sk": {"S": "%s"}},
         "SequenceNumber": "%s"}}\
        """
                .formatted(event, pk, sk, sequenceNumber);
    }

    @Test
    void readsTheExampleInTheEventsFolder() throws IOException {
        try (InputStream example = Files.newInputStream(Path.of("../../events/assess.json"))) {
            assertThat(Doorbell.in(Events.read(example)))
                    .containsExactly(
                            new Doorbell(
                                    new Key("WORK", "9f86d081884c7d65#001"),
                                    "4421584500000000017450439091"));
        }
    }

    @Test
    void hearsOnlyOfNewWork() throws IOException {
        List<Doorbell> doorbells =
                in(
                        "{\"Records\": [%s, %s, %s, %s]}"
                                .formatted(
                                        record("INSERT", "WORK", "a#001", "1"),
                                        record("REMOVE", "WORK", "b#001", "2"),
                                        record("INSERT", "ORG#5A3", "ALERTS", "3"),
                                        record("INSERT", "WORK", "c#002", "4")));

        assertThat(doorbells).extracting(Doorbell::sequenceNumber).containsExactly("1", "4");
    }

    @Test
    void refusesARecordWithoutSequenceNumber() {
        String record = record("INSERT", "WORK", "a#001", "1").replace("SequenceNumber", "other");

        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> in("{\"Records\": [" + record + "]}"))
                .withMessage("The event has no Records[0].dynamodb.SequenceNumber.");
    }

    @Test
    void answersWithTheRecordsToBringAgain() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();

        new BatchAnswer(List.of("17", "18")).write(answer);

        assertThat(answer.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {"batchItemFailures":[{"itemIdentifier":"17"},{"itemIdentifier":"18"}]}\
                        """);
    }
}
