package uk.pctmonitor.report.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.aws.runtime.InvocationTime;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.aws.runtime.StubContext;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.report.PagesWanted;
import uk.pctmonitor.report.PagesWanted.Quarters;
import uk.pctmonitor.report.PagesWritten;
import uk.pctmonitor.report.PagesWritten.OfQuarter;

class ReportHandlerTest {

    private static final Quarter Q2 = Quarter.of(2014, 2);
    private static final String RECORD =
            """
            {"eventName": "%s", "dynamodb": {"Keys": {"pk": {"S": "%s"}, "sk": {"S": "a#001"}},
             "SequenceNumber": "1", "StreamViewType": "NEW_IMAGE"}}\
            """;

    private final List<PagesWanted> wanted = new ArrayList<>();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final InvocationTime time = new InvocationTime();
    private ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private int waiting;
    private List<Quarter> left = List.of();

    private final ReportHandler handler =
            new ReportHandler(
                    this::write,
                    () -> waiting,
                    time,
                    new JsonLog(new PrintStream(log, true, UTF_8)));

    private PagesWritten write(PagesWanted pages) {
        assertThat(time.left()).isPositive();
        wanted.add(pages);
        return new PagesWritten(
                LocalDate.of(2014, 11, 12),
                "",
                List.of(new OfQuarter(Q2, "2014-15-Q2/index.html", 500, 480, 9_000_000)),
                left,
                23);
    }

    private String handle(String event) throws IOException {
        answer = new ByteArrayOutputStream();
        handler.handleRequest(
                new ByteArrayInputStream(event.getBytes(UTF_8)), answer, new StubContext());
        return answer.toString(UTF_8);
    }

    private static String batch(String... records) {
        return "{\"Records\": [" + String.join(",", records) + "]}";
    }

    @Nested
    class WhenWorkWasTakenOffTheQueue {

        @Test
        void writesOnceForTheWholeBatch() throws IOException {
            String removed = RECORD.formatted("REMOVE", "WORK");

            assertThat(handle(batch(removed, removed, removed)))
                    .isEqualTo("{\"batchItemFailures\":[]}");
            assertThat(wanted).containsExactly(PagesWanted.CHANGED);
        }

        @Test
        void leavesItToALaterRemovalWhileWorkIsWaiting() throws IOException {
            waiting = 2;

            assertThat(handle(batch(RECORD.formatted("REMOVE", "WORK"))))
                    .isEqualTo("{\"batchItemFailures\":[]}");
            assertThat(wanted).isEmpty();
            assertThat(log.toString(UTF_8))
                    .isEqualTo(
                            """
                            {"level":"INFO","message":"work is still waiting","requestId":"r-1",\
                            "waiting":2}
                            """);
        }

        @ParameterizedTest
        @CsvSource({"INSERT, WORK", "MODIFY, WORK", "REMOVE, OUTBOX#Q39"})
        void doesNothingForOtherRecords(String name, String partition) throws IOException {
            handle(batch(RECORD.formatted(name, partition)));

            assertThat(wanted).isEmpty();
        }

        @Test
        void failsAsAWholeSoThatTheBatchComesAgainWhenTimeWasShort() {
            left = List.of(Quarter.of(2014, 1), Quarter.of(2013, 4));

            assertThatIllegalStateException()
                    .isThrownBy(() -> handle(batch(RECORD.formatted("REMOVE", "WORK"))))
                    .withMessage(
                            "There was no time for 2014/15 Q1, 2013/14 Q4. What is written stays;"
                                    + " another run goes on.");
        }
    }

    @Nested
    class WhenADayHasCome {

        @Test
        void answersWithWhatWasWritten() throws IOException {
            waiting = 2; // work that can't be done must not stop the daily run

            assertThat(handle(Files.readString(Path.of("../../events/report.json"))))
                    .isEqualTo(
                            """
                            {"bytes":9000000,"day":"2014-11-12","folder":"","left":"","pages":500,\
                            "quarters":"2014/15 Q2","requests":23,"unchanged":480}\
                            """);
            assertThat(wanted).containsExactly(PagesWanted.CHANGED);
            assertThat(log.toString(UTF_8))
                    .startsWith("{\"level\":\"INFO\",\"message\":\"pages written\",");
        }
    }

    @Nested
    class WhenSomebodyAsks {

        @Test
        void writesWhatHasChangedIfNothingIsNamed() throws IOException {
            handle("{}");

            assertThat(wanted).containsExactly(PagesWanted.CHANGED);
        }

        @Test
        void writesWhatIsNamed() throws IOException {
            handle("{\"quarter\": \"2014/15 Q2\", \"asAt\": \"2014-10-01\", \"sha\": \"Q33\"}");

            assertThat(wanted)
                    .containsExactly(
                            new PagesWanted(
                                    new Quarters.Named(Q2), LocalDate.of(2014, 10, 1), "Q33"));
        }

        @Test
        void writesAll() throws IOException {
            handle("{\"all\": true, \"sha\": \"Q33\"}");

            assertThat(wanted).containsExactly(new PagesWanted(new Quarters.All(), null, "Q33"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"asAt\": \"1 October\"} | The event's asAt must be a day such as 2014-10-01.",
                "{\"quarter\": \"2014Q2\"} | The event's quarter: '2014Q2' could be a calendar or a"
                        + " financial year; write 2006/07 Q3.",
                "{\"quarter\": \"2014/15 Q2\", \"all\": true} | The event names a quarter and wants"
                        + " all.",
                "{\"quarters\": []} | The event has a field quarters, which is not known here; known"
                        + " are: all, asAt, quarter, sha.",
                "{\"all\": \"yes\"} | The event's all must be true or false.",
                "{\"Records\": [{}]} | The event has no Records[0].dynamodb.",
                "{\"scheduledTime\": \"2014-11-12T07:15:00Z\", \"sha\": \"Q33\"} | The event has a"
                        + " field sha, which is not known here; known are: scheduledTime."
            })
    void doesNothingForAMalformedEventAndSaysWhy(String event, String why) {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> handle(event))
                .withMessage(why);
        assertThat(wanted).isEmpty();
    }
}
