package uk.pctmonitor.notify.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.aws.runtime.InvocationTime;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.aws.runtime.StubContext;
import uk.pctmonitor.notify.NotifyResult;

class NotifyHandlerTest {

    private int runs;
    private final InvocationTime time = new InvocationTime();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final NotifyHandler handler =
            new NotifyHandler(
                    this::tell,
                    time,
                    new JsonLog(new PrintStream(log, true, StandardCharsets.UTF_8)));

    @Test
    void answersWithWhatWasToldAndWhatWasLeft() throws IOException {
        handle("{\"scheduledTime\": \"2013-08-30T06:30:00Z\"}");

        assertThat(answer.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {"digests":9,"grouping":"","left":1,"parked":0,"plans":5,"receipts":2,\
                        "reminders":4,"scheduledTime":"2013-08-30T06:30:00Z","suppressed":3,\
                        "withoutContact":"Q36 Q39"}\
                        """);
        assertThat(log.toString(StandardCharsets.UTF_8))
                .startsWith(
                        """
                        {"level":"INFO","message":"people told","requestId":"r-1","digests":9,\
                        """);
    }

    @Test
    void tellsTheUseCaseHowLongTheInvocationMayTake() throws IOException {
        handle("{\"scheduledTime\": \"2013-08-30T06:30:00Z\"}");

        assertThat(time.left()).isEqualTo(Duration.ofMillis(StubContext.MILLIS_LEFT));
    }

    @Test
    void tellsNobodyAnythingForAMalformedEvent() {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> handle("{\"Records\": []}"));
        assertThat(runs).isZero();
    }

    private NotifyResult tell() {
        runs++;
        return new NotifyResult(
                9, 5, 4, 2, 3, 0, 1, new TreeSet<>(), new TreeSet<>(List.of("Q39", "Q36")));
    }

    private void handle(String event) throws IOException {
        handler.handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                answer,
                new StubContext());
    }
}
