package uk.pctmonitor.reconcile.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.MalformedEventException;

class TimeToReconcileTest {

    private static Optional<LocalDate> day(String json) throws IOException {
        return TimeToReconcile.in(
                        Events.read(
                                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .day();
    }

    @Test
    void readsTheExampleInTheEventsFolder() throws IOException {
        try (InputStream example = Files.newInputStream(Path.of("../../events/reconcile.json"))) {
            assertThat(TimeToReconcile.in(Events.read(example)).day())
                    .contains(LocalDate.of(2013, 10, 14));
        }
    }

    @Test
    void theDayIsLondons() throws IOException {
        assertThat(day("{\"scheduledTime\": \"2011-06-30T23:30:00Z\"}"))
                .contains(LocalDate.of(2011, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"now\": true}"})
    void somebodyWhoAsksNamesNoDay(String event) throws IOException {
        assertThat(day(event)).isEmpty();
    }

    @Test
    void refusesATimeThatIsNone() {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> day("{\"scheduledTime\": \"today\"}"))
                .withMessage(
                        "The event's scheduledTime must be a time such as 2013-08-30T05:00:00Z, or"
                                + " left out.");
    }
}
