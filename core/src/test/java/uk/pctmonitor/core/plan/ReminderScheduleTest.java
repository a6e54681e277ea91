package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderScheduleTest {

    private static final ReminderSchedule SCHEDULE =
            new ReminderSchedule(ReminderPolicy.DEFAULT, England.DAYS);

    /** Friday. */
    private static final LocalDate DUE = LocalDate.of(2011, 4, 1);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** The days of a run every day on which somebody is told, with what. */
    private static List<String> daily(LocalDate due, String from, String to) {
        List<String> told = new ArrayList<>();
        LocalDate upTo = null;
        for (LocalDate day = day(from); !day.isAfter(day(to)); day = day.plusDays(1)) {
            ReminderSchedule.Day brings = SCHEDULE.on(due, upTo, day);
            if (brings.isTold()) {
                upTo = day;
                told.add(day + words(brings));
            }
        }
        return told;
    }

    private static String words(ReminderSchedule.Day brings) {
        String owner =
                switch (brings.owner()) {
                    case Reminder.Quiet _ -> "";
                    case Reminder.Coming(_, long days) -> " in " + days;
                    case Reminder.DueToday _ -> " today";
                    case Reminder.Overdue(_, long days) -> " late " + days;
                };
        return owner
                + switch (brings.escalation()) {
                    case Escalation.None _ -> "";
                    case Escalation.ToManager _ -> " manager";
                    case Escalation.ToDirector _ -> " director";
                };
    }

    @Nested
    class EveryDay {

        /** rules.md 4.8: -15, -7, 0, +3, then every 7; +5 and +10 working days at the SHA. */
        @Test
        void tellsOnTheDaysOfTheRule() {
            assertThat(daily(DUE, "2011-03-01", "2011-04-27"))
                    .containsExactly(
                            "2011-03-17 in 15",
                            "2011-03-25 in 7",
                            "2011-04-01 today",
                            "2011-04-04 late 3",
                            "2011-04-08 manager",
                            "2011-04-11 late 10",
                            "2011-04-15 director",
                            "2011-04-18 late 17",
                            "2011-04-25 late 24");
        }

        /**
         * Due Tuesday 19 April: the working days after it are 20, 21, (Good Friday, Easter Monday)
         * 26, 27, 28, (royal wedding, May Day) 3, 4, 5, 6 and 9 May. The fifth is 28 April, the
         * tenth 9 May.
         */
        @Test
        void countsWorkingDaysRoundEasterAndTheRoyalWedding() {
            assertThat(daily(day("2011-04-19"), "2011-04-19", "2011-05-09"))
                    .containsExactly(
                            "2011-04-19 today",
                            "2011-04-22 late 3",
                            "2011-04-28 manager",
                            "2011-04-29 late 10",
                            "2011-05-06 late 17",
                            "2011-05-09 director");
        }

        @ParameterizedTest(name = "due {0}: first on {1}, {2}")
        @CsvSource({
            "2011-03-15, 2011-02-28, the 15th day before lies in February",
            "2012-03-15, 2012-02-29, and in a leap year on the 29th",
            "2011-04-11, 2011-03-27, the day on which the clocks go forward",
            "2011-11-14, 2011-10-30, the day on which they go back",
            "2011-04-15, 2011-03-31, the last day of the financial year"
        })
        void countsCalendarDays(LocalDate due, LocalDate first, String why) {
            assertThat(SCHEDULE.on(due, null, first.minusDays(1)).owner())
                    .as(why)
                    .isEqualTo(new Reminder.Quiet(first));
            assertThat(SCHEDULE.on(due, null, first).owner())
                    .as(why)
                    .isEqualTo(new Reminder.Coming(first, 15));
        }
    }

    @Nested
    class MissedDays {

        private static ReminderSchedule.Day on(@Nullable LocalDate told, String today) {
            return SCHEDULE.on(DUE, told, day(today));
        }

        @Test
        void areMadeUpForByTheNextRun() {
            assertThat(on(day("2011-03-17"), "2011-03-27").owner())
                    .isEqualTo(new Reminder.Coming(day("2011-03-25"), 5));
        }

        @Test
        void bringTheLatestStepOnly() {
            // -7, 0, +3 and +10 were missed, and the manager: one reminder, and the manager.
            assertThat(on(day("2011-03-17"), "2011-04-12"))
                    .isEqualTo(
                            new ReminderSchedule.Day(
                                    new Reminder.Overdue(day("2011-04-11"), 11),
                                    new Escalation.ToManager(day("2011-04-08"))));
        }

        @Test
        void bringTheDirectorInPlaceOfTheManagerWhenBothWereMissed() {
            assertThat(on(day("2011-04-04"), "2011-04-20").escalation())
                    .isEqualTo(new Escalation.ToDirector(day("2011-04-15")));
        }

        @Test
        void escalateEvenAfterWeeks() {
            assertThat(on(day("2011-04-01"), "2011-06-01").escalation())
                    .isEqualTo(new Escalation.ToDirector(day("2011-04-15")));
        }

        @Test
        void areNotToldOfTwice() {
            assertThat(on(day("2011-04-12"), "2011-04-12"))
                    .isEqualTo(
                            new ReminderSchedule.Day(
                                    new Reminder.Quiet(day("2011-04-18")), new Escalation.None()));
        }
    }

    @Nested
    class Copies {

        @Test
        void goToTheShaFromTheDueDayOn() {
            assertThat(SCHEDULE.on(DUE, null, DUE.minusDays(1)).owner().isCopied(DUE)).isFalse();
            assertThat(SCHEDULE.on(DUE, null, DUE).owner().isCopied(DUE)).isTrue();
            assertThat(SCHEDULE.on(DUE, null, DUE.plusDays(3)).owner().isCopied(DUE)).isTrue();
        }

        @Test
        void goToNobodyWhileNothingIsTold() {
            assertThat(SCHEDULE.on(DUE, DUE, DUE.plusDays(1)).owner().isCopied(DUE)).isFalse();
        }
    }
}
