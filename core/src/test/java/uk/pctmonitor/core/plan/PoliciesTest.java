package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Timers that a catalogue may not set, since nothing would follow anything. */
class PoliciesTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "5, 5, 3, 10", "0, 1, 1, 2"})
    void chasersFollowEachOther(int before, int every, int copiedAt, int escalatedAt) {
        assertThat(new ChasePolicy(before, List.of(1), every, copiedAt, escalatedAt).every())
                .isEqualTo(every);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 1, 1", "0, 0, 1, 1", "0, 1, 0, 1", "0, 1, 2, 1"})
    void orAreRefused(int before, int every, int copiedAt, int escalatedAt) {
        assertThatThrownBy(() -> new ChasePolicy(before, List.of(1), every, copiedAt, escalatedAt))
                .hasMessage("chasers follow each other in days: [1]");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1", "3, 7, 5, 10"})
    void remindersFollowEachOther(int first, int every, int manager, int director) {
        assertThat(reminders(first, every, manager, director).firstAfter()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "1, 1, 0, 1", "1, 1, 2, 1"})
    void orAreRefusedToo(int first, int every, int manager, int director) {
        assertThatThrownBy(() -> reminders(first, every, manager, director))
                .hasMessage("reminders follow each other in days: [15, 0]");
    }

    private static ReminderPolicy reminders(int first, int every, int manager, int director) {
        return new ReminderPolicy(
                List.of(15, 0), first, every, manager, director, DayOfWeek.MONDAY);
    }
}
