package uk.pctmonitor.remind.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.MalformedEventException;

class TimeToRemindTest {

    private static TimeToRemind in(String json) throws IOException {
        return TimeToRemind.in(
                Events.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void readsTheExampleInTheEventsFolder() throws IOException {
        try (InputStream example = Files.newInputStream(Path.of("../../events/remind.json"))) {
            assertThat(TimeToRemind.in(Events.read(example)).day())
                    .isEqualTo(LocalDate.of(2013, 10, 14));
        }
    }

    @ParameterizedTest(name = "{0} is on {1}: {2}")
    @CsvSource({
        "2011-06-30T06:00:00Z, 2011-06-30, seven in the morning of summer time",
        "2011-06-30T23:30:00Z, 2011-07-01, half past midnight in London",
        "2011-12-31T23:30:00Z, 2011-12-31, winter time is the same",
        "2011-03-27T00:30:00Z, 2011-03-27, just before the spring gap",
        "2011-03-27T01:30:00Z, 2011-03-27, just after it",
        "2011-10-30T00:30:00Z, 2011-10-30, the first half past one of the autumn overlap",
        "2011-10-30T01:30:00Z, 2011-10-30, the second",
        "2012-02-29T07:00:00Z, 2012-02-29, a leap day"
    })
    void theDayIsLondonsWhateverTheClockDoes(String time, LocalDate day, String why)
            throws IOException {
        assertThat(in("{\"scheduledTime\": \"" + time + "\"}").day()).as(why).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "2013-08-30", "<aws.scheduler.scheduled-time>"})
    void refusesATimeThatIsNone(String time) {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> in("{\"scheduledTime\": \"" + time + "\"}"))
                .withMessage(
                        "The event's scheduledTime must be a time such as 2013-08-30T06:00:00Z.")
                .withNoCause();
    }

    @Test
    void refusesAnEventWithoutTime() {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> in("{}"))
                .withMessage("The event has no scheduledTime.");
    }
}
