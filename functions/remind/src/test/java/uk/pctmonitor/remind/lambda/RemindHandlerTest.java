package uk.pctmonitor.remind.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.aws.runtime.StubContext;
import uk.pctmonitor.remind.RemindResult;

class RemindHandlerTest {

    private final List<LocalDate> runs = new ArrayList<>();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final RemindHandler handler =
            new RemindHandler(
                    this::remind, new JsonLog(new PrintStream(log, true, StandardCharsets.UTF_8)));

    @Test
    void answersWithWhatTheDayBrought() throws IOException {
        handle("{\"scheduledTime\": \"2011-06-30T06:00:00Z\"}");

        assertThat(answer.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {"asked":5,"day":"2011-06-30","mails":7,"moved":2,"owners":4,"prompts":6,\
                        "repeated":3,"started":1,"suppressed":8,"withoutContact":"Q36 Q39"}\
                        """);
        assertThat(log.toString(StandardCharsets.UTF_8))
                .startsWith(
                        """
                        {"level":"INFO","message":"day done","requestId":"r-1","asked":5,\
                        """);
    }

    @Test
    void runsForTheLondonDayThatTheScheduleWasSetFor() throws IOException {
        handle("{\"scheduledTime\": \"2011-06-30T23:30:00Z\"}");

        assertThat(runs).containsExactly(LocalDate.of(2011, 7, 1));
    }

    @Test
    void doesNothingForAMalformedEvent() {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> handle("{\"Records\": []}"));
        assertThat(runs).isEmpty();
    }

    private RemindResult remind(LocalDate day) {
        runs.add(day);
        return new RemindResult(1, 2, 3, 4, 5, 6, 7, 8, new TreeSet<>(List.of("Q39", "Q36")));
    }

    private void handle(String event) throws IOException {
        handler.handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                answer,
                new StubContext());
    }
}
