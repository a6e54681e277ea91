package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.core.plan.DeliveredPlan.by;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 6, 1);

    private static SlipForecast of(DeliveredPlan plan, LocalDate today) {
        Plan it = plan.plan();
        return SlipForecast.of(it, List.of(it), PlanPolicy.DEFAULT, today);
    }

    /** Four milestones due on 1 May, two open ones due on 30 June and 31 July. */
    private static DeliveredPlan plan() {
        return DeliveredPlan.since(
                "2011-04-01",
                by("1", "2011-05-01"),
                by("2", "2011-05-01"),
                by("3", "2011-05-01"),
                by("4", "2011-05-01"),
                by("5", "2011-06-30"),
                by("6", "2011-07-31"));
    }

    @Test
    void needsThreeClosedMilestones() {
        assertThat(of(plan().done("1", "2011-05-10").done("2", "2011-05-10"), TODAY))
                .isEqualTo(new SlipForecast.TooFew(2, 3));
    }

    /** Late by 9, 0 (it was early) and 20 days: the median is 9; 31 July and 9 days. */
    @Test
    void addsTheMedianOfTheDaysLateToTheLastOpenOne() {
        DeliveredPlan plan =
                plan().done("1", "2011-05-10").done("2", "2011-04-20").done("3", "2011-05-21");

        assertThat(of(plan.done("4", "2011-05-10"), TODAY))
                .isEqualTo(
                        new SlipForecast.Expected(
                                4,
                                9,
                                LocalDate.of(2011, 7, 31),
                                LocalDate.of(2011, 8, 9),
                                LocalDate.of(2012, 10, 1)));
    }

    /** 5, 8: the middle of an even number is 6.5, and half a day counts as one. */
    @Test
    void takesTheMiddleOfTwo() {
        DeliveredPlan plan =
                plan().done("1", "2011-05-01")
                        .done("2", "2011-05-06")
                        .done("3", "2011-05-09")
                        .done("4", "2011-05-31");

        assertThat(((SlipForecast.Expected) of(plan, TODAY)).days()).isEqualTo(7);
    }

    @Test
    void isNeverInThePast() {
        DeliveredPlan plan =
                plan().done("1", "2011-05-01").done("2", "2011-05-01").done("3", "2011-05-01");
        LocalDate today = LocalDate.of(2011, 9, 1);

        assertThat(((SlipForecast.Expected) of(plan, today)).finish()).isEqualTo(today);
    }

    @Test
    void warnsBeyondTheLongStop() {
        DeliveredPlan plan =
                DeliveredPlan.since(
                                "2011-04-01",
                                by("1", "2011-05-01"),
                                by("2", "2011-05-01"),
                                by("3", "2011-05-01"),
                                by("4", "2012-09-25"))
                        .done("1", "2011-05-11")
                        .done("2", "2011-05-11")
                        .done("3", "2011-05-11");

        // 25 September and 10 days is 5 October; the 18 months end on 1 October 2012.
        SlipForecast.Expected forecast = (SlipForecast.Expected) of(plan, TODAY);
        assertThat(forecast.finish()).isEqualTo(LocalDate.of(2012, 10, 5));
        assertThat(forecast.isBeyondLongStop()).isTrue();
    }

    @Nested
    class Clock {

        /** rules.md 4.8: 2006-10-31 + 18 = 2008-04-30. */
        @ParameterizedTest
        @CsvSource({
            "2006-10-31, 2008-04-30",
            "2010-08-31, 2012-02-29",
            "2011-08-31, 2013-02-28",
            "2011-03-31, 2012-09-30"
        })
        void endsAtTheLatestOnTheLastDayOfTheMonth(LocalDate found, LocalDate end) {
            assertThat(FitForPurposeClock.of(found, 18).end()).isEqualTo(end);
        }

        @Test
        void countsDown() {
            FitForPurposeClock clock = FitForPurposeClock.of(LocalDate.of(2006, 10, 31), 18);

            assertThat(clock.daysLeft(LocalDate.of(2008, 4, 1))).isEqualTo(29);
            assertThat(clock.words(LocalDate.of(2008, 5, 1)))
                    .isEqualTo("the time to be fit for purpose ended on 30 April 2008, 1 day ago");
        }
    }
}
