package uk.pctmonitor.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DeadlinesTest {

    /** England and Wales, those that lie within a month and a half after the quarters tested. */
    private static final Set<LocalDate> HOLIDAYS =
            Stream.of(
                            "2006-08-28", // Monday, summer
                            "2006-12-25", // Monday
                            "2006-12-26", // Tuesday
                            "2007-01-01", // Monday
                            "2007-04-06", // Good Friday
                            "2007-04-09", // Easter Monday
                            "2007-05-07", // Monday, early May
                            "2009-04-10", // Good Friday
                            "2009-04-13", // Easter Monday
                            "2009-05-04", // Monday, early May
                            "2011-01-03", // Monday, for New Year's Day
                            "2011-04-22", // Good Friday
                            "2011-04-25", // Easter Monday
                            "2011-04-29", // Friday, royal wedding
                            "2011-05-02", // Monday, early May
                            "2012-04-06", // Good Friday
                            "2012-04-09", // Easter Monday
                            "2012-05-07", // Monday, early May
                            "2013-04-01", // Easter Monday
                            "2013-05-06") // Monday, early May
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet());

    private static final LocalDate FIRST = LocalDate.of(2006, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2013, 12, 31);
    private static final BankHolidays CALENDAR = new BankHolidays(FIRST, LAST, HOLIDAYS);
    private static final Deadlines DEADLINES = new Deadlines(CALENDAR, 13, 10);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "deadlines.csv", numLinesToSkip = 2)
    void fallWhereTheRulesSay(
            String label,
            LocalDate submission,
            String submissionWeekday,
            LocalDate signOff,
            String signOffWeekday) {
        Quarter quarter = Quarter.parse(label);
        assertThat(DEADLINES.submission(quarter)).isEqualTo(submission);
        assertThat(DEADLINES.signOff(quarter)).isEqualTo(signOff);
        assertThat(weekday(submission)).isEqualTo(submissionWeekday);
        assertThat(weekday(signOff)).isEqualTo(signOffWeekday);
    }

    private static String weekday(LocalDate date) {
        String name = date.getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    @Test
    void needAtLeastOneDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadlines(CALENDAR, 0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadlines(CALENDAR, 13, -1));
    }

    @Nested
    class Working {

        @Test
        void skipsWeekendsAndBankHolidays() {
            // Thursday 28 April 2011; Friday is the royal wedding, Monday the May bank holiday.
            assertThat(CALENDAR.plus(LocalDate.of(2011, 4, 28), 1)).isEqualTo("2011-05-03");
            assertThat(CALENDAR.plus(LocalDate.of(2011, 5, 3), -1)).isEqualTo("2011-04-28");
        }

        @Test
        void leavesADateAsItIsForZeroDays() {
            LocalDate sunday = LocalDate.of(2011, 5, 1);
            assertThat(CALENDAR.plus(sunday, 0)).isEqualTo(sunday);
        }

        @Test
        void refusesDaysOutsideItsRange() {
            assertThat(CALENDAR.isWorkingDay(LAST)).isTrue(); // Tuesday
            assertThatExceptionOfType(CalendarRangeException.class)
                    .isThrownBy(() -> CALENDAR.isWorkingDay(LAST.plusDays(1)))
                    .withMessageContaining("2006-01-01")
                    .withMessageContaining("2014-01-01");
            assertThatExceptionOfType(CalendarRangeException.class)
                    .isThrownBy(() -> CALENDAR.isWorkingDay(FIRST.minusDays(1)));
            assertThatExceptionOfType(CalendarRangeException.class)
                    .isThrownBy(() -> DEADLINES.submission(Quarter.of(2013, 3)));
        }

        @Test
        void refusesEveryDayWhenNothingIsKnown() {
            assertThatExceptionOfType(CalendarRangeException.class)
                    .isThrownBy(() -> BankHolidays.UNKNOWN.isWorkingDay(FIRST));
        }

        @Test
        void doesNotTakeHolidaysOutsideItsRange() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new BankHolidays(FIRST, FIRST, Set.of(LocalDate.of(2007, 1, 1))));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new BankHolidays(LAST, FIRST, Set.of()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new BankHolidays(FIRST, null, Set.of()));
        }
    }
}
