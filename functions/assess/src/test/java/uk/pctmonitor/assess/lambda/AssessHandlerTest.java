package uk.pctmonitor.assess.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.assess.AssessSlice.Summary;
import uk.pctmonitor.assess.Replay;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.MalformedEventException;
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
                    this::order,
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

    @Nested
    class AReplay {

        @Test
        void isOrderedSilentUnlessTheEventSaysToTell() throws IOException {
            handle("{\"replay\": {\"quarters\": [\"2013/14 Q3\", \"2013/14 Q2\"]}}");

            assertThat(done).containsExactly("[2013/14 Q2, 2013/14 Q3] false");
            assertThat(answered())
                    .isEqualTo("{\"organisations\":151,\"slices\":7,\"tell\":\"false\"}");
            assertThat(log.toString(StandardCharsets.UTF_8))
                    .contains("\"message\":\"replay ordered\"");
        }

        @Test
        void isToldWhereTheEventSaysSo() throws IOException {
            handle("{\"replay\": {\"quarters\": [\"2013/14 Q3\"], \"tell\": true}}");

            assertThat(done).containsExactly("[2013/14 Q3] true");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                        {"replay": {}} | The event has no replay.quarters.
                        {"replay": true} | The event's replay must be an object.
                        {"replay": {"quarters": []}} | The event's replay.quarters names no quarter.
                        {"replay": {"quarters": "2013/14 Q3"}} | The event's replay.quarters must be a list.
                        {"replay": {"quarters": [3]}} | The event's replay.quarters[0] must be text.
                        {"replay": {"quarters": ["2013/14 Q3"], "tell": "no"}} | The event's replay.tell must be true or false.
                        {"replay": {"quarters": ["2013/14 Q3"], "Tell": true}} | The event has a field replay.Tell, which is not known here; known are: quarters, tell.
                        {"replay": {"quarters": ["2013/14 Q3"]}, "tell": true} | The event has a field tell, which is not known here; known are: replay.
                        {"replay": {"quarters": ["2013/14 Q5"]}} | The event's replay.quarters: '2013/14 Q5': a quarter is Q1 to Q4.
                        {"replay": {"quarters": ["2013Q3"]}} | The event's replay.quarters: '2013Q3' could be a calendar or a financial year; write 2006/07 Q3.
                        """)
        void isRefusedInOneSentenceWhenTheEventIsWrong(String event, String sentence) {
            assertThatExceptionOfType(MalformedEventException.class)
                    .isThrownBy(() -> handle(event))
                    .withMessage(sentence.strip());
            assertThat(done).isEmpty();
        }

        private void handle(String event) throws IOException {
            handler.handleRequest(stream(event), answer, new StubContext());
        }
    }

    private Replay.Ordered order(ReplayEvent wanted) {
        done.add(wanted.quarters() + " " + wanted.isTold());
        return new Replay.Ordered(7, 151);
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
