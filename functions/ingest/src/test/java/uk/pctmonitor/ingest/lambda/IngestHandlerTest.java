package uk.pctmonitor.ingest.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.aws.runtime.InvocationTime;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.aws.runtime.StubContext;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.ingest.TryAgainException;
import uk.pctmonitor.store.ledger.Hold;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

class IngestHandlerTest {

    private final List<String> taken = new ArrayList<>();
    private final InvocationTime time = new InvocationTime();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final IngestHandler handler =
            new IngestHandler(
                    this::ingest,
                    time,
                    new JsonLog(new PrintStream(log, true, StandardCharsets.UTF_8)));

    @Test
    void takesEveryFileOfTheEventIn() throws IOException {
        handle("refused-1.csv", "refused-2.csv", "folder/");

        assertThat(taken).containsExactly("refused-1.csv~0A", "refused-2.csv~0A", "folder/~0A");
        assertThat(answer.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"IGNORED\":1,\"REFUSED\":2}");
    }

    @Test
    void doesNotFailForARefusedFile() throws IOException {
        handle("refused.csv");

        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains(
                        """
                        {"level":"INFO","message":"file refused","requestId":"r-1",\
                        """)
                .contains("\"file\":\"refused.csv\"")
                .contains("\"status\":\"refused\"");
    }

    @Test
    void finishesTheOthersAndThenFailsSoThatTheEventComesAgain() {
        assertThatExceptionOfType(TryAgainException.class)
                .isThrownBy(() -> handle("busy-1.csv", "refused.csv", "busy-2.csv"))
                .withMessage("busy-1.csv is held")
                .satisfies(failure ->
                        assertThat(failure.getSuppressed())
                                .extracting(Throwable::getMessage)
                                .containsExactly("busy-2.csv is held"));
        assertThat(taken).containsExactly("refused.csv~0A");
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("\"level\":\"ERROR\",\"message\":\"file not finished\"");
    }

    @Test
    void tellsTheUseCaseHowLongTheInvocationMayTake() throws IOException {
        handle("refused.csv");

        assertThat(time.left()).isEqualTo(Duration.ofMillis(StubContext.MILLIS_LEFT));
    }

    @Test
    void takesNothingInFromAMalformedEvent() {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() ->
                        handler.handleRequest(
                                stream("{\"Records\": [{}]}"), answer, new StubContext()));
        assertThat(taken).isEmpty();
    }

    private IngestResult ingest(DocumentId file, String sequencer) {
        if (file.key().startsWith("busy")) {
            throw new TryAgainException(file.key() + " is held");
        }
        taken.add(file.key() + "~" + sequencer);
        return file.key().endsWith("/")
                ? new IngestResult.Ignored(file.key(), "a folder")
                : new IngestResult.Refused(refused(file), Findings.NONE);
    }

    private static LedgerEntry refused(DocumentId file) {
        return new LedgerEntry(
                file,
                LedgerStatus.REFUSED,
                Submissions.NOON,
                new Hold(1, 0, "owner", Submissions.NOON),
                Submissions.verdict(Submissions.origin("a1")));
    }

    private void handle(String... keys) throws IOException {
        String records =
                Stream.of(keys)
                        .map(
                                """
                                {"eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": "b"},
                                 "object": {"key": "%s", "versionId": "v", "sequencer": "0A"}}}\
                                """
                                        ::formatted)
                        .collect(Collectors.joining(","));
        handler.handleRequest(
                stream("{\"Records\": [" + records + "]}"), answer, new StubContext());
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
