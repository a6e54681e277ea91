package uk.pctmonitor.assess.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.assess.AssessSlice.Summary;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.StubContext;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.TableUnavailableException;

class AssessHandlerTest {

    private final List<Key> waiting = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final AssessHandler handler =
            new AssessHandler(
                    this::assess,
                    () -> waiting,
                    new JsonLog(new PrintStream(log, true, StandardCharsets.UTF_8)));

    @Test
    void answersThatNothingFailedWhenAllIsDone() throws IOException {
        handle("a#001", "a#002");

        assertThat(done).containsExactly("a#001", "a#002");
        assertThat(answered()).isEqualTo("{\"batchItemFailures\":[]}");
    }

    @Test
    void doesTheOtherSlicesWhenOneFailsAndAsksForThatOneAgain() throws IOException {
        handle("a#001", "away#002", "a#003");

        assertThat(done).containsExactly("a#001", "a#003");
        assertThat(answered())
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"seq-away#002\"}]}");
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("\"level\":\"ERROR\",\"message\":\"slice not finished\"")
                .contains("\"work\":\"away#002\"");
    }

    @Test
    void doesWhateverWaitsWhenTheScheduleSaysSo() throws IOException {
        waiting.addAll(List.of(new Key("WORK", "a#001"), new Key("WORK", "b#001")));

        sweep();

        assertThat(done).containsExactly("a#001", "b#001");
        assertThat(answered()).isEqualTo("{\"finished\":2}");
    }

    @Test
    void letsNoFailedSliceKeepTheOthersWaiting() {
        waiting.addAll(List.of(new Key("WORK", "away#001"), new Key("WORK", "b#001")));

        assertThatIllegalStateException()
                .isThrownBy(this::sweep)
                .withMessage("1 slices are still waiting; the log says why.");
        assertThat(done).containsExactly("b#001");
    }

    private Summary assess(Key work) {
        if (work.sk().startsWith("away")) {
            throw new TableUnavailableException("the table is away", new IOException());
        }
        done.add(work.sk());
        return new Summary(1, 1, 0, 0);
    }

    private void sweep() throws IOException {
        handler.handleRequest(stream("{\"doEverythingWaiting\": true}"), answer, new StubContext());
    }

    private String answered() {
        return answer.toString(StandardCharsets.UTF_8);
    }

    private void handle(String... slices) throws IOException {
        String records =
                Stream.of(slices)
                        .map(
                                """
                                {"eventName": "INSERT", "dynamodb": {"SequenceNumber": "seq-%1$s",
                                 "Keys": {"pk": {"S": "WORK"}, "sk": {"S": "%1$s"}}}}\
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
