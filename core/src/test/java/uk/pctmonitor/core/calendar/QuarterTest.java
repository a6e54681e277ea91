package uk.pctmonitor.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @Nested
    class Reading {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2006/07 Q3",
                    "2006-07Q3",
                    "2006-07/Q3",
                    "2006/2007 Q3",
                    "Q3 2006/07",
                    " 2006/07 q3 "
                })
        void takesEveryLegalWayOfWriting(String text) {
            assertThat(Quarter.parse(text)).isEqualTo(Quarter.of(2006, 3));
        }

        @ParameterizedTest
        @CsvSource({"1999/00 Q4, 1999", "2099/00 Q1, 2099", "1999/2000 Q2, 1999"})
        void takesYearsThatEndACentury(String text, int startYear) {
            assertThat(Quarter.parse(text).year().startYear()).isEqualTo(startYear);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2006/08 Q1", "2006/2008 Q1", "2006/06 Q1", "1999/01 Q1"})
        void refusesYearsThatDoNotFollowEachOther(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quarter.parse(text))
                    .withMessageContaining("ends the year after it begins");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2006Q3", "2006 Q3", "2006-Q3", "Q3 2006"})
        void refusesCalendarStyleBecauseItCouldMeanEitherYear(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quarter.parse(text))
                    .withMessageContaining("calendar or a financial year");
            assertThat(Quarter.looksLikeCalendarStyle(text)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2006/07 Q0", "2006/07 Q5", "Q9 2006/07"})
        void refusesQuartersOtherThanOneToFour(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quarter.parse(text))
                    .withMessageContaining("Q1 to Q4");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Q3", "2006/07", "March 2007", "2006/7 Q3", "0006/07 Q3"})
        void refusesAnythingElse(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> Quarter.parse(text));
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource({
            "2006/07 Q1, 2006-04-01, 2006-06-30",
            "2006/07 Q2, 2006-07-01, 2006-09-30",
            "2006/07 Q3, 2006-10-01, 2006-12-31",
            "2006/07 Q4, 2007-01-01, 2007-03-31"
        })
        void runFromAprilToMarch(String label, LocalDate start, LocalDate end) {
            Quarter quarter = Quarter.parse(label);
            assertThat(quarter.start()).isEqualTo(start);
            assertThat(quarter.end()).isEqualTo(end);
            assertThat(Quarter.containing(start)).isEqualTo(quarter);
            assertThat(Quarter.containing(end)).isEqualTo(quarter);
            assertThat(quarter.label()).isEqualTo(label);
        }

        @Test
        void goOnFromMarchIntoTheNextFinancialYear() {
            assertThat(Quarter.of(2006, 4).next()).isEqualTo(Quarter.of(2007, 1));
            assertThat(Quarter.of(2007, 1).previous()).isEqualTo(Quarter.of(2006, 4));
            assertThat(Quarter.of(2006, 2).plus(-5)).isEqualTo(Quarter.of(2005, 1));
            assertThat(Quarter.of(2006, 4)).isLessThan(Quarter.of(2007, 1));
        }

        @Test
        void labelsSortInTimeOrder() {
            assertThat(Quarter.of(2009, 4).label()).isLessThan(Quarter.of(2010, 1).label());
            assertThat(new FinancialYear(1999).label()).isEqualTo("1999/00");
        }
    }

    @Nested
    class TheFinancialYear {

        @Test
        void isReadInItsThreeWays() {
            assertThat(FinancialYear.parse("2006/07"))
                    .isEqualTo(FinancialYear.parse("2006-07"))
                    .isEqualTo(FinancialYear.parse("2006/2007"))
                    .isEqualTo(FinancialYear.containing(LocalDate.of(2007, 3, 31)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2006/08", "2006", "06/07", "2006/07 Q1", "2200/01"})
        void isRefusedInAnyOther(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> FinancialYear.parse(text));
        }
    }

    @Nested
    class TheDateInLondon {

        @Test
        void isTheNextDayLateOnASummerEvening() {
            assertThat(London.dateOf(Instant.parse("2014-07-31T23:30:00Z")))
                    .isEqualTo("2014-08-01");
        }

        @Test
        void isTheSameDayLateOnAWinterEvening() {
            assertThat(London.dateOf(Instant.parse("2014-01-31T23:30:00Z")))
                    .isEqualTo("2014-01-31");
        }
    }
}
