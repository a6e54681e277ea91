package uk.pctmonitor.core.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.metric.YearToDate;
import uk.pctmonitor.core.rating.Forecast.Method;
import uk.pctmonitor.core.rating.RunRate.Kind;

/** rules.md 4.2; the golden vectors are marked. */
class YearEndTest {

    private static final Cell CELL = new Cell(2, "value");
    private static final Metric RATE = RatingFixtures.metric(Direction.HIGHER);
    private static final Metric LATE = RatingFixtures.metric(Direction.LOWER);
    private static final Metric CASES = RatingFixtures.count(Direction.LOWER, YearToDate.SUM);
    private static final Metric QUITTERS = RatingFixtures.count(Direction.HIGHER, YearToDate.SUM);
    private static final Metric WAITING = RatingFixtures.count(Direction.LOWER, YearToDate.LATEST);

    private final Map<Quarter, Measure> figures = new TreeMap<>();

    @Nested
    class ARate {

        @Test
        void goldenNeedsNinetyNineAfterTwoEqualQuartersAtNinetySeven() {
            rate(2008, 1, "970", "1000");
            rate(2008, 2, "970", "1000");

            YearEnd year = at(RATE, 2008, 2, "98", "LIMIT 96", null);

            assertThat(year.runRate()).isEqualTo(new RunRate(Kind.AT_LEAST, scaled("99"), null, 2));
            // The forecast is the rate so far, 97.0, which is amber.
            assertThat(year.rag()).isEqualTo(Rag.AMBER);
        }

        @Test
        void goldenIsUnreachableAndRedAfterThree() {
            rate(2008, 1, "970", "1000");
            rate(2008, 2, "970", "1000");
            rate(2008, 3, "970", "1000");

            YearEnd year = at(RATE, 2008, 3, "98", "LIMIT 96", null);

            assertThat(year.runRate())
                    .isEqualTo(new RunRate(Kind.UNREACHABLE, scaled("101"), null, 1));
            assertThat(year.rag()).isEqualTo(Rag.RED);
            assertThat(year.isOutOfReach()).isTrue();
            // 97.0 is amber; it decides although the light is that of the target out of reach.
            assertThat(year.deciding()).map(Forecast::method).contains(Method.RATE_SO_FAR);
        }

        @Test
        void exactlyEverythingIsStillReachable() {
            // 4,000 a year at 98 % are 3,920; 2,920 so far leave 1,000 of 1,000.
            rate(2008, 1, "970", "1000");
            rate(2008, 2, "975", "1000");
            rate(2008, 3, "975", "1000");

            assertThat(at(RATE, 2008, 3, "98", "LIMIT 96", null).runRate())
                    .isEqualTo(new RunRate(Kind.AT_LEAST, scaled("100"), null, 1));
        }

        @Test
        void isNumeratorsOverDenominatorsAndNeverAMeanOfPercentages() {
            // 10 of 20 and 95 of 100 are 105 of 120, 87.5 %; the mean would be 72.5 %.
            rate(2008, 1, "10", "20");
            rate(2008, 2, "95", "100");

            YearEnd year = at(RATE, 2008, 2, "90", "NONE", null);

            assertThat(soFar(year)).isEqualByComparingTo("87.5");
            assertThat(year.forecasts().getFirst().method()).isEqualTo(Method.RATE_SO_FAR);
        }

        @Test
        void fiveFlNeedsNinetyNinePointOneAsWorkedOutByHand() {
            // MMR2 by age 5, 2014/15: 92.7 % of 522 and 89.0 % of 500 are 928.894 of 1,022.
            // 95 % of 2,044 are 1,941.8; the 1,012.906 left of 1,022 are 99.1102 %.
            percent(2014, 1, "92.7", "522");
            percent(2014, 2, "89", "500");

            YearEnd year = at(RATE, 2014, 2, "95", "LIMIT 90", null);

            assertThat(soFar(year)).isEqualByComparingTo("90.889823874755");
            assertThat(year.runRate())
                    .isEqualTo(new RunRate(Kind.AT_LEAST, scaled("99.110176125245"), null, 2));
            assertThat(year.rag()).isEqualTo(Rag.AMBER);
        }

        @Test
        void isSecuredWhenEvenNothingWouldDo() {
            // 400 a year at 20 % are 80, and 90 are there already.
            rate(2008, 1, "90", "100");

            assertThat(kind(RATE, "20")).isEqualTo(Kind.SECURED);
            // At 22.5 % they are 90, and none of those to come is needed.
            assertThat(kind(RATE, "22.5")).isEqualTo(Kind.SECURED);
            assertThat(kind(RATE, "22.6")).isEqualTo(Kind.AT_LEAST);
        }

        @Test
        void whereLowerIsBetterItIsSecuredWhenEvenAllWouldDo() {
            // 400 a year at 77.5 % are 310: 10 are there already, and 300 more may come.
            rate(2008, 1, "10", "100");

            assertThat(kind(LATE, "77.4")).isEqualTo(Kind.AT_MOST);
            assertThat(kind(LATE, "77.5")).isEqualTo(Kind.SECURED);
            assertThat(kind(LATE, "77.6")).isEqualTo(Kind.SECURED);
        }

        @Test
        void whereLowerIsBetterExactlyNothingIsStillReachable() {
            // 400 a year at 5 % are 20.
            rate(2008, 1, "20", "100");

            assertThat(kind(LATE, "5")).isEqualTo(Kind.AT_MOST);
        }

        private Kind kind(Metric metric, String goal) {
            return Objects.requireNonNull(at(metric, 2008, 1, goal, "NONE", null).runRate()).kind();
        }

        @Test
        void whereLowerIsBetterLessThanNothingIsUnreachable() {
            // 400 a year at 5 % are 20, and 21 are there already.
            rate(2008, 1, "21", "100");

            YearEnd year = at(LATE, 2008, 1, "5", "LIMIT 30", null);

            assertThat(year.runRate()).extracting(RunRate::kind).isEqualTo(Kind.UNREACHABLE);
            assertThat(year.rag()).isEqualTo(Rag.RED);
        }

        @Test
        void afterTheLastQuarterNothingIsNeededAnyMore() {
            for (int quarter = 1; quarter <= 4; quarter++) {
                rate(2008, quarter, "970", "1000");
            }

            YearEnd year = at(RATE, 2008, 4, "98", "LIMIT 97", null);

            assertThat(year.runRate()).isNull();
            assertThat(year.rag()).isEqualTo(Rag.AMBER);
        }

        @Test
        void aQuarterThatNeverCameIsNotFilledIn() {
            // Q1 is missing: Q2 and Q3 alone, 1,940 of 2,000; one quarter of 1,000 remains.
            // 3,000 at 98 % are 2,940, which leaves 1,000 of 1,000.
            rate(2008, 2, "970", "1000");
            rate(2008, 3, "970", "1000");

            YearEnd year = at(RATE, 2008, 3, "98", "LIMIT 96", null);

            assertThat(year.soFar()).extracting(SoFar::quarters).isEqualTo(2);
            assertThat(year.runRate())
                    .isEqualTo(new RunRate(Kind.AT_LEAST, scaled("100"), null, 1));
        }

        @Test
        void withoutANumeratorThereIsNothingToAddUp() {
            figures.put(Quarter.of(2008, 1), RatingFixtures.value("97"));

            YearEnd year = at(RATE, 2008, 1, "98", "LIMIT 96", null);

            assertThat(year.soFar()).isNull();
            assertThat(year.rag()).isEqualTo(Rag.NOT_RATED);
        }

        @Test
        void theBestQuarterIsTheBestOfAllYears() {
            rate(2007, 3, "984", "1000");
            rate(2008, 1, "970", "1000");

            assertThat(at(RATE, 2008, 1, "98", "LIMIT 96", null).best())
                    .extracting(Measure::value)
                    .isEqualTo(new BigDecimal("98.4"));
        }
    }

    @Nested
    class ACount {

        @Test
        void goldenDoublesFourteenAtHalfYearToTwentyEight() {
            count(2008, 1, "6");
            count(2008, 2, "8");

            YearEnd year = at(CASES, 2008, 2, "30", "NONE", null);

            assertThat(forecast(year, Method.STRAIGHT)).isEqualByComparingTo("28");
        }

        @Test
        void goldenFollowsTheSeasonOfTheLastYearToThirtyFive() {
            // Last year 8 of 20 cases, 40 %, by the second quarter: 14 / 0.40 = 35.
            lastYear("3", "5", "5", "7");
            count(2008, 1, "6");
            count(2008, 2, "8");

            YearEnd year = at(CASES, 2008, 2, "30", "NONE", null);

            assertThat(forecast(year, Method.SEASONAL)).isEqualByComparingTo("35");
            assertThat(year.rag()).isEqualTo(Rag.RED);
        }

        @Test
        void isStraightWhenThePolicySaysSo() {
            lastYear("3", "5", "5", "7");
            count(2008, 1, "6");
            count(2008, 2, "8");

            YearEnd year =
                    at(
                            CASES,
                            2008,
                            2,
                            "30",
                            "NONE",
                            null,
                            new ForecastPolicy(false, ForecastPolicy.Choice.WORSE));

            assertThat(forecast(year, Method.STRAIGHT)).isEqualByComparingTo("28");
        }

        @Test
        void anIncompleteYearShowsNoSeason() {
            count(2007, 1, "3");
            count(2007, 2, "5");
            count(2007, 4, "7");
            count(2008, 1, "6");

            assertThat(at(CASES, 2008, 1, "30", "NONE", null).forecasts().getFirst().method())
                    .isEqualTo(Method.STRAIGHT);
        }

        @Test
        void aYearThatBeganWithNothingShowsNoSeason() {
            lastYear("0", "5", "5", "7");
            count(2008, 1, "6");

            assertThat(at(CASES, 2008, 1, "30", "NONE", null).forecasts().getFirst().method())
                    .isEqualTo(Method.STRAIGHT);
        }

        @Test
        void aYearThatCameToNothingShowsNoSeason() {
            lastYear("10", "-4", "-4", "-2");
            count(2008, 1, "5");

            assertThat(forecast(at(QUITTERS, 2008, 1, "30", "NONE", null), Method.STRAIGHT))
                    .isEqualByComparingTo("20");
        }

        @Test
        void aQuarterJudgedAgainLaterDoesNotTakeItsSeasonFromItsOwnYear() {
            // As in the golden vector, but the rest of the year is known by now.
            lastYear("3", "5", "5", "7");
            count(2008, 1, "6");
            count(2008, 2, "8");
            count(2008, 3, "1");
            count(2008, 4, "1");

            assertThat(forecast(at(CASES, 2008, 2, "30", "NONE", null), Method.SEASONAL))
                    .isEqualByComparingTo("35");
        }

        @Test
        void leavesTheRestOfTheYearsAllowance() {
            // 20 a year less 14 are 6 for two quarters.
            count(2008, 1, "6");
            count(2008, 2, "8");

            assertThat(at(CASES, 2008, 2, "20", "POINTS 1", null).runRate())
                    .isEqualTo(new RunRate(Kind.AT_MOST, scaled("3"), new BigDecimal("6"), 2));
        }

        @Test
        void anAllowanceUsedUpExactlyIsNotYetBreached() {
            count(2008, 1, "12");

            assertThat(at(CASES, 2008, 1, "12", "NONE", null).runRate())
                    .isEqualTo(new RunRate(Kind.AT_MOST, scaled("0"), BigDecimal.ZERO, 3));
        }

        @Test
        void moreThanTheYearsAllowanceIsBreachedAlready() {
            count(2008, 1, "13");

            YearEnd year = at(CASES, 2008, 1, "12", "POINTS 100", null);

            assertThat(year.isOutOfReach()).isTrue();
            assertThat(year.rag()).isEqualTo(Rag.RED);
        }

        @Test
        void whereMoreIsBetterTheRestIsStillNeeded() {
            count(2008, 1, "90");
            count(2008, 2, "110");

            assertThat(at(QUITTERS, 2008, 2, "500", "PERCENT 5", null).runRate())
                    .isEqualTo(new RunRate(Kind.AT_LEAST, scaled("150"), new BigDecimal("300"), 2));
        }

        @Test
        void negativeMoneyIsAddedUpLikeAnyOther() {
            count(2008, 1, "-40");
            count(2008, 2, "10");

            YearEnd year = at(QUITTERS, 2008, 2, "0", "POINTS 50", null);

            assertThat(soFar(year)).isEqualByComparingTo("-30");
            assertThat(forecast(year, Method.STRAIGHT)).isEqualByComparingTo("-60");
            assertThat(year.rag()).isEqualTo(Rag.RED);
        }
    }

    @Nested
    class AStock {

        @Test
        void staysAtItsLatestValueAndNeedsNoRunRate() {
            count(2008, 1, "50");
            count(2008, 2, "8");

            YearEnd year = at(WAITING, 2008, 2, "10", "NONE", null);

            assertThat(forecast(year, Method.LATEST)).isEqualByComparingTo("8");
            assertThat(year.runRate()).isNull();
            assertThat(year.rag()).isEqualTo(Rag.GREEN);
        }
    }

    @Nested
    class WithAForecastOfItsOwn {

        @Test
        void theWorseOfTheTwoDecides() {
            rate(2008, 1, "985", "1000");

            YearEnd year = at(RATE, 2008, 1, "98", "LIMIT 97", "96");

            assertThat(year.forecasts())
                    .extracting(Forecast::method)
                    .containsExactly(Method.RATE_SO_FAR, Method.SUBMITTED);
            assertThat(year.rag()).isEqualTo(Rag.RED);
            assertThat(year.deciding()).map(Forecast::method).contains(Method.SUBMITTED);
        }

        @Test
        void aRosyOneDoesNotHideOurs() {
            rate(2008, 1, "965", "1000");

            assertThat(at(RATE, 2008, 1, "98", "LIMIT 97", "99").rag()).isEqualTo(Rag.RED);
        }

        @Test
        void thePolicyMayTrustOneOfThem() {
            rate(2008, 1, "965", "1000");

            assertThat(
                            at(
                                            RATE,
                                            2008,
                                            1,
                                            "98",
                                            "LIMIT 97",
                                            "99",
                                            new ForecastPolicy(
                                                    true, ForecastPolicy.Choice.SUBMITTED))
                                    .rag())
                    .isEqualTo(Rag.GREEN);
        }
    }

    @Nested
    class WithoutWhatItTakes {

        @Test
        void aMissingFigureIsNeverForecastFromOlderOnes() {
            rate(2008, 1, "995", "1000");

            YearEnd year =
                    YearEnd.of(
                            new History(RATE, new TreeMap<>(figures)),
                            Quarter.of(2008, 2),
                            Rag.NO_DATA,
                            RatingFixtures.target("98", "LIMIT 97"),
                            null,
                            ForecastPolicy.DEFAULT);

            assertThat(year.rag()).isEqualTo(Rag.NO_DATA);
            assertThat(year.forecasts()).isEmpty();
        }

        @Test
        void noTargetIsNoVerdict() {
            rate(2008, 1, "995", "1000");

            YearEnd year =
                    YearEnd.of(
                            new History(RATE, new TreeMap<>(figures)),
                            Quarter.of(2008, 1),
                            Rag.NOT_RATED,
                            null,
                            null,
                            ForecastPolicy.DEFAULT);

            assertThat(year.rag()).isEqualTo(Rag.NOT_RATED);
            assertThat(year.runRate()).isNull();
        }

        @Test
        void blankQuartersAreNoPartOfAHistory() {
            figures.put(Quarter.of(2008, 1), Measure.blank(BigDecimal.TEN, CELL));

            assertThat(new History(RATE, new TreeMap<>(figures)).figures()).isEmpty();
        }
    }

    @Nested
    class TheNextTwelveMonths {

        @Test
        void areJudgedByTheLastTwelveAgainstTheTargetFourQuartersOn() {
            // 96, 97, 98 and 99 of 100 each are 390 of 400, 97.5 %.
            rate(2007, 2, "10", "100");
            rate(2007, 3, "96", "100");
            rate(2007, 4, "97", "100");
            rate(2008, 1, "98", "100");
            rate(2008, 2, "99", "100");

            LookAhead ahead = ahead(RATE, 2008, 2, "98", "LIMIT 97");

            assertThat(ahead.figure()).extracting(Measure::value).isEqualTo(new BigDecimal("97.5"));
            assertThat(ahead.quarters()).isEqualTo(4);
            assertThat(ahead.rag()).isEqualTo(Rag.AMBER);
        }

        @Test
        void countsOfFewerQuartersStandForFour() {
            count(2008, 1, "6");
            count(2008, 3, "9");

            assertThat(ahead(CASES, 2008, 3, "30", "NONE").figure())
                    .extracting(Measure::value)
                    .isEqualTo(scaled("30"));
        }

        @Test
        void aMissingFigureLooksNowhere() {
            rate(2008, 1, "995", "1000");

            assertThat(
                            LookAhead.of(
                                            new History(RATE, new TreeMap<>(figures)),
                                            Quarter.of(2008, 2),
                                            Rag.NO_DATA,
                                            RatingFixtures.target("98", "NONE"))
                                    .rag())
                    .isEqualTo(Rag.NO_DATA);
        }

        private LookAhead ahead(Metric metric, int year, int quarter, String goal, String amber) {
            return LookAhead.of(
                    new History(metric, new TreeMap<>(figures)),
                    Quarter.of(year, quarter),
                    Rag.GREEN,
                    RatingFixtures.target(goal, amber));
        }
    }

    private void rate(int year, int quarter, String numerator, String denominator) {
        figures.put(Quarter.of(year, quarter), RatingFixtures.ratio(numerator, denominator));
    }

    private void percent(int year, int quarter, String value, String denominator) {
        figures.put(
                Quarter.of(year, quarter),
                Measure.ofValueAndDenominator(
                        new BigDecimal(value),
                        new BigDecimal(denominator),
                        BigDecimal.valueOf(100),
                        CELL));
    }

    private void count(int year, int quarter, String value) {
        figures.put(Quarter.of(year, quarter), RatingFixtures.value(value));
    }

    private void lastYear(String... quarters) {
        for (int i = 0; i < quarters.length; i++) {
            count(2007, i + 1, quarters[i]);
        }
    }

    private YearEnd at(
            Metric metric,
            int year,
            int quarter,
            String goal,
            String amber,
            @Nullable String submitted) {
        return at(metric, year, quarter, goal, amber, submitted, ForecastPolicy.DEFAULT);
    }

    private YearEnd at(
            Metric metric,
            int year,
            int quarter,
            String goal,
            String amber,
            @Nullable String submitted,
            ForecastPolicy policy) {
        Target target = RatingFixtures.target(goal, amber);
        return YearEnd.of(
                new History(metric, new TreeMap<>(figures)),
                Quarter.of(year, quarter),
                Rag.GREEN,
                target,
                submitted == null ? null : new BigDecimal(submitted),
                policy);
    }

    private static BigDecimal soFar(YearEnd year) {
        return History.value(Objects.requireNonNull(year.soFar()).figure());
    }

    private static BigDecimal forecast(YearEnd year, Method method) {
        return year.forecasts().stream()
                .filter(each -> each.method() == method)
                .map(Forecast::figure)
                .map(History::value)
                .findFirst()
                .orElseThrow();
    }

    /** Quotients carry twelve decimals. */
    private static BigDecimal scaled(String number) {
        return new BigDecimal(number).setScale(Measure.DIVISION_SCALE);
    }
}
