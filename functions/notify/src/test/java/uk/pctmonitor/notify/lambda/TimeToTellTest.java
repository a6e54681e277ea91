package uk.pctmonitor.notify.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.MalformedEventException;

class TimeToTellTest {

    private static TimeToTell in(String json) throws IOException {
        return TimeToTell.in(
                Events.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void readsTheExampleInTheEventsFolder() throws IOException {
        try (InputStream example = Files.newInputStream(Path.of("../../events/notify.json"))) {
            assertThat(TimeToTell.in(Events.read(example)).scheduledTime())
                    .isEqualTo(Instant.parse("2013-08-30T06:30:00Z"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "2013-08-30", "<aws.scheduler.scheduled-time>"})
    void refusesATimeThatIsNone(String time) {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> in("{\"scheduledTime\": \"" + time + "\"}"))
                .withMessage(
                        "The event's scheduledTime must be a time such as 2013-08-30T07:30:00Z.")
                .withNoCause();
    }

    @Test
    void refusesAnEventWithoutTime() {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> in("{}"))
                .withMessage("The event has no scheduledTime.");
    }
}
