package uk.pctmonitor.core.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static uk.pctmonitor.core.spc.SeriesFixture.chart;
import static uk.pctmonitor.core.spc.SeriesFixture.fired;
import static uk.pctmonitor.core.spc.SeriesFixture.flagged;
import static uk.pctmonitor.core.spc.SeriesFixture.frozen;
import static uk.pctmonitor.core.spc.SeriesFixture.points;
import static uk.pctmonitor.core.spc.SeriesFixture.times;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.spc.ControlChart.Charted;

/** Every edge of rules.md 4.6, by hand. */
class ControlChartTest {

    private static Charted last(ControlChart chart) {
        return chart.points().getLast();
    }

    @Nested
    class HowManyPoints {

        @ParameterizedTest(name = "{0} points: {1}")
        @CsvSource({"1, RUN_CHART", "4, RUN_CHART", "5, TRIAL", "12, TRIAL", "13, FULL"})
        void decideHowFarTheLimitsCanBeTrusted(int points, Status expected) {
            String series =
                    String.join(
                            " ",
                            IntStream.range(0, points)
                                    .mapToObj(i -> Integer.toString(i % 2))
                                    .toList());

            assertThat(chart(series).status()).isEqualTo(expected);
        }

        @Test
        void fourHaveAMedianAndNothingElse() {
            // In order 1, 2, 4, 90: the middle of 2 and 4 is 3.
            ControlChart chart = chart("90 1 4 2");

            assertThat(chart.median().orElseThrow()).isEqualByComparingTo("3");
            assertThat(chart.limits()).isEmpty();
            assertThat(chart.variation()).isEqualTo(Variation.NO_LIMITS);
            assertThat(chart.points())
                    .allSatisfy(point -> {
                        assertThat(point.mean()).isNull();
                        assertThat(point.side()).isZero();
                        assertThat(point.variation()).isEqualTo(Variation.NO_LIMITS);
                    });
        }

        @Test
        void fiveHaveLimitsAndNoMedian() {
            // Mean 12 / 5 = 2.4; ranges 1, 1, 1, 1: limits 2.4 -+ 2.66.
            ControlChart chart = chart("2 3 2 3 2");

            assertThat(chart.median()).isEmpty();
            assertThat(chart.limits().orElseThrow().lower()).isEqualByComparingTo("-0.26");
            assertThat(chart.limits().orElseThrow().upper()).isEqualByComparingTo("5.06");
        }

        @Test
        void noneAtAllIsAnEmptyRunChart() {
            ControlChart chart = chart("");

            assertThat(chart.points()).isEmpty();
            assertThat(chart.status()).isEqualTo(Status.RUN_CHART);
            assertThat(chart.variation()).isEqualTo(Variation.NO_LIMITS);
            assertThat(chart.assurance()).isEqualTo(Assurance.NO_TARGET);
            assertThat(chart.median()).isEmpty();
        }

        @Test
        void oneIsEnoughForTheRPackageWhichGivesItAMeanAndNoLimits() {
            ControlChart chart = chart("7", Profile.R_PACKAGE);

            assertThat(last(chart).mean()).isEqualByComparingTo("7");
            assertThat(chart.limits()).isEmpty();
            assertThat(chart.variation()).isEqualTo(Variation.COMMON_CAUSE);
        }

        @Test
        void oneHasNoLimitsEvenWhereAFlatLineHasThem() {
            assertThat(chart("7", Profile.R_PACKAGE.with(Handling.PLAIN)).limits()).isEmpty();
        }

        @Test
        void twoHaveLimitsInTheRPackage() {
            // Mean 2, range 2: 2 -+ 5.32.
            Limits limits = chart("1 3", Profile.R_PACKAGE).limits().orElseThrow();

            assertThat(limits.lower()).isEqualByComparingTo("-3.32");
            assertThat(limits.upper()).isEqualByComparingTo("7.32");
        }
    }

    @Nested
    class TheMeanIsExact {

        @Test
        void aFigureThatIsTheMeanLiesOnIt() {
            // Their sum is 479 = 5 * 95.8. Added up as doubles, their mean is 95.80000000000001.
            assertThat(chart("95.7 95.9 95.6 95.8 96.0").points().get(3).side()).isZero();
        }

        @Test
        void onePointOnItBreaksAShift() {
            // Six below, one on the mean of 10, six below, then what brings the mean to 10:
            // 12 * 9 + 10 + 6 * 12 = 190 = 19 * 10.
            ControlChart chart =
                    chart(times(6, "9") + " 10 " + times(6, "9") + " " + times(6, "12"));

            assertThat(last(chart).mean()).isEqualByComparingTo("10");
            assertThat(chart.points().get(6).side()).isZero();
            assertThat(flagged(chart, Rule.SHIFT)).isEmpty();
        }

        @Test
        void aFigureOnTheLimitIsNotBeyondIt() {
            // 0 2 0 2 ... has mean 1 and ranges of 2: the upper limit is 1 + 2.66 * 2 = 6.32.
            ControlChart chart = frozen(times(6, "0 2") + " 6.32 6.33", Profile.MDC2023);

            assertThat(flagged(chart, Rule.ASTRONOMICAL)).containsExactly(14);
        }

        @Test
        void aRangeOfExactlyTheBarIsLeftOut() {
            // Ranges: 3267 once, 749 once and 748 eight times, 10000 in all and 1000 on average.
            // The bar is 3.267 * 1000, so the first is left out: 6733 / 9 remains.
            Limits limits =
                    chart("0 3267 2519 3267 2519 3267 2519 3267 2519 3268 2520")
                            .limits()
                            .orElseThrow();

            assertThat(limits.upper().subtract(limits.mean()).doubleValue())
                    .isCloseTo(2.66 * 6733 / 9, within(1e-6));
        }
    }

    @Nested
    class Trends {

        private static final String FLAT = times(8, "20 21");

        @Test
        void ofSevenRisingPointsCount() {
            ControlChart chart = chart(FLAT + " 15 16 17 18 19 20 21 20 21");

            assertThat(flagged(chart, Rule.TREND)).containsExactly(17, 18, 19, 20, 21, 22, 23);
        }

        @Test
        void ofSixDoNot() {
            assertThat(flagged(chart(FLAT + " 16 17 18 19 20 21 20"), Rule.TREND)).isEmpty();
        }

        @Test
        void areBrokenByATie() {
            assertThat(flagged(chart(FLAT + " 15 16 17 18 18 19 20 21"), Rule.TREND)).isEmpty();
        }

        @Test
        void orContinuedByItIfTheProfileSaysSo() {
            Profile continuing =
                    Profile.MDC2023.with(Profile.MDC2023.handling().continuingTrends());

            // Seven different figures: the tie is in the run and does not make it longer.
            assertThat(flagged(chart(FLAT + " 15 16 17 18 18 19 20 21", continuing), Rule.TREND))
                    .containsExactly(17, 18, 19, 20, 21, 22, 23, 24);
            assertThat(flagged(chart(FLAT + " 16 17 18 18 19 20 21", continuing), Rule.TREND))
                    .isEmpty();
        }

        @Test
        void thatMeetAtAPeakGiveItBothJudgementsAndShowTheLater() {
            // Up from 1 to 7 and down again: the 7 is in both.
            ControlChart chart = chart("1 2 3 4 5 6 7 6 5 4 3 2 1", Direction.HIGHER);
            Charted peak = chart.points().get(6);

            assertThat(peak.rules()).contains(Rule.TREND);
            assertThat(peak.judgements()).containsExactly(Variation.IMPROVEMENT, Variation.CONCERN);
            assertThat(flagged(chart, Rule.TREND)).hasSize(13);
        }

        @Test
        void thatFollowEachOtherAtOnceAreToldApartExceptAsTheRPackageDoes() {
            // Two rises of seven with a fall between them: the package takes the last point of
            // the first for falling, because the next point is in a trend too and is lower.
            String twice = "11 12 13 14 15 16 17 16 17 18 19 20 21 22";

            Charted ours = chart(twice, Profile.MDC2023).points().get(6);
            Charted theirs = chart(twice, Profile.R_PACKAGE).points().get(6);

            assertThat(ours.rules()).containsExactly(Rule.TREND);
            assertThat(ours.variation()).isEqualTo(Variation.IMPROVEMENT);
            assertThat(theirs.variation()).isEqualTo(Variation.CONCERN);
        }
    }

    @Nested
    class TwoOfThree {

        /** Mean 0 and ranges of 2: two sigma at 3.5466..., limits at 5.32. */
        private static final String BASE = times(6, "-1 1") + " ";

        @Test
        void flagsTheTwoAndNotTheThird() {
            assertThat(flagged(frozen(BASE + "-1 4 0.5 4 -1", Profile.MDC2023), Rule.TWO_OF_THREE))
                    .containsExactly(14, 16);
        }

        @Test
        void needsAllThreeOnOneSide() {
            assertThat(flagged(frozen(BASE + "-1 4 -0.5 4 -1", Profile.MDC2023), Rule.TWO_OF_THREE))
                    .isEmpty();
        }

        @Test
        void isStrictAtTwoSigma() {
            // 2 * 2.66 / 3 * 2 = 3.54666...: 3.5466 is inside, 3.5467 outside.
            assertThat(
                            flagged(
                                    frozen(BASE + "-1 3.5466 3.5466 1 -1", Profile.MDC2023),
                                    Rule.TWO_OF_THREE))
                    .isEmpty();
            assertThat(
                            flagged(
                                    frozen(BASE + "-1 3.5467 3.5467 1 -1", Profile.MDC2023),
                                    Rule.TWO_OF_THREE))
                    .containsExactly(14, 15);
        }

        @Test
        void isStrictWhereTwoSigmaIsADecimalOfItsOwn() {
            // Ranges of 3: 2 * 2.66 / 3 * 3 = 5.32.
            String wide = times(6, "-1.5 1.5") + " -1 ";

            assertThat(flagged(frozen(wide + "5.32 5.32 1 -1", Profile.MDC2023), Rule.TWO_OF_THREE))
                    .isEmpty();
            assertThat(flagged(frozen(wide + "5.33 5.33 1 -1", Profile.MDC2023), Rule.TWO_OF_THREE))
                    .containsExactly(14, 15);
        }

        @Test
        void countsAPointBeyondTheLimitInMakingDataCountOnly() {
            assertThat(flagged(frozen(BASE + "-1 4 6 1 -1", Profile.MDC2023), Rule.TWO_OF_THREE))
                    .containsExactly(14, 15);
            assertThat(flagged(frozen(BASE + "-1 4 6 1 -1", Profile.R_PACKAGE), Rule.TWO_OF_THREE))
                    .isEmpty();
        }
    }

    @Nested
    class Gaps {

        @Test
        void breakAShift() {
            String before = times(7, "3");

            assertThat(flagged(chart("1 1 " + before + " 1 1"), Rule.SHIFT)).hasSize(7);
            assertThat(flagged(chart("1 1 3 3 3 _ 3 3 3 3 1 1"), Rule.SHIFT)).isEmpty();
        }

        @Test
        void breakATrend() {
            assertThat(flagged(chart("1 2 3 4 5 6 7 5 5"), Rule.TREND)).hasSize(7);
            assertThat(flagged(chart("1 2 3 _ 4 5 6 7 5 5"), Rule.TREND)).isEmpty();
        }

        @Test
        void breakTwoOfThree() {
            assertThat(
                            flagged(
                                    frozen(times(6, "-1 1") + " 4 0.5 _ 4", Profile.MDC2023),
                                    Rule.TWO_OF_THREE))
                    .isEmpty();
        }

        @Test
        void haveNoMovingRange() {
            // Ranges 1, 1 before and 1, 1 after; the 8 between is not one. Mean 55 / 6.
            Limits limits = chart("5 6 5 _ 13 12 13").limits().orElseThrow();

            assertThat(limits.upper().subtract(limits.mean()))
                    .isCloseTo(new BigDecimal("2.66"), within(new BigDecimal("1e-9")));
        }

        @Test
        void areBridgedIfTheProfileSaysSo() {
            Profile bridging = Profile.EXCEL.with(Profile.EXCEL.handling().bridgingGaps());

            // Ranges 1, 1, 8, 1, 1: 12 / 5 = 2.4; 2.66 * 2.4 = 6.384.
            Limits limits = chart("5 6 5 _ 13 12 13", bridging).limits().orElseThrow();
            assertThat(limits.upper().subtract(limits.mean()))
                    .isCloseTo(new BigDecimal("6.384"), within(new BigDecimal("1e-9")));
            assertThat(flagged(chart("1 2 3 _ 4 5 6 7 5 5", bridging), Rule.TREND)).hasSize(7);
        }

        @Test
        void betweenAllPointsLeaveNoLimits() {
            ControlChart chart = chart("1 _ 2 _ 3 _ 4 _ 5 _ 6");

            assertThat(chart.status()).isEqualTo(Status.RUN_CHART);
            assertThat(chart.median().orElseThrow()).isEqualByComparingTo("3.5");
        }
    }

    @Nested
    class Rebases {

        private static final String OLD = times(7, "1 2");
        private static final String NEW = times(7, "11 12");

        @Test
        void giveEachSegmentItsOwnLimits() {
            ControlChart chart = chart(OLD + " / " + NEW);

            assertThat(chart.points().getFirst().mean()).isEqualByComparingTo("1.5");
            assertThat(last(chart).mean()).isEqualByComparingTo("11.5");
            assertThat(chart.limits().orElseThrow().lower()).isEqualByComparingTo("8.84");
            assertThat(fired(chart)).isEmpty();
        }

        @Test
        void letNoRunCrossThem() {
            // Each half of the rise has four points.
            assertThat(flagged(chart("1 2 3 4 / 5 6 7 8", Profile.R_PACKAGE), Rule.TREND))
                    .isEmpty();
        }

        @Test
        void letTheStatusStartAnew() {
            assertThat(chart(OLD).status()).isEqualTo(Status.FULL);
            assertThat(chart(OLD + " / 11 12 11 12 11").status()).isEqualTo(Status.TRIAL);
            assertThat(chart(OLD + " / 11").status()).isEqualTo(Status.RUN_CHART);
        }

        @Test
        void atTheFirstPointChangeNothing() {
            assertThat(chart("/ " + OLD).limits()).isEqualTo(chart(OLD).limits());
        }

        @Test
        void areSuggestedWhileAShiftOfSevenLasts() {
            assertThat(chart(times(4, "1 2") + " " + times(7, "5")).suggestion())
                    .contains(new RebaseSuggestion(8, 7, 1));
            assertThat(chart(times(4, "1 2") + " " + times(6, "5")).suggestion()).isEmpty();
        }

        @Test
        void areNotSuggestedOnceTheShiftIsOver() {
            ControlChart chart = chart(times(4, "1 2") + " " + times(7, "5") + " 1");

            assertThat(flagged(chart, Rule.SHIFT)).isNotEmpty();
            assertThat(chart.suggestion()).isEmpty();
        }

        @Test
        void areCountedFromTheBeginningOfTheSeries() {
            ControlChart chart = chart("9 9 9 / " + times(4, "1 2") + " " + times(7, "5"));

            assertThat(chart.suggestion()).contains(new RebaseSuggestion(11, 7, 1));
        }
    }

    @Nested
    class FrozenBaselines {

        @Test
        void takeTheFirstPointsOnly() {
            ControlChart chart = frozen(times(6, "1 2") + " 30 40", Profile.MDC2023);

            assertThat(last(chart).mean()).isEqualByComparingTo("1.5");
            assertThat(chart.limits().orElseThrow().points()).isEqualTo(12);
            assertThat(flagged(chart, Rule.ASTRONOMICAL)).containsExactly(13, 14);
        }

        @Test
        void takeAllWhileThereAreFewer() {
            ControlChart chart = frozen("1 2 1 2 1 2", Profile.MDC2023);

            assertThat(chart.limits().orElseThrow().points()).isEqualTo(6);
        }

        @Test
        void ofFewerThanTwelveAreNotFrozen() {
            ControlChart chart =
                    ControlChart.of(
                            points(times(6, "1 2") + " 30 40"),
                            11,
                            Profile.MDC2023,
                            Direction.HIGHER,
                            null);

            assertThat(chart.limits().orElseThrow().points()).isEqualTo(14);
        }

        @Test
        void withoutVariationFlagWhateverDiffers() {
            ControlChart chart = frozen(times(12, "5") + " 5 5.01", Profile.MDC2023);

            assertThat(flagged(chart, Rule.ASTRONOMICAL)).containsExactly(14);
        }
    }

    @Nested
    class Polarity {

        /** The last point is far above the others, which are below the mean. */
        private static final String RISING = times(8, "1 2") + " 30";

        @ParameterizedTest(name = "{0} is better: a rise is {1}")
        @CsvSource({
            "HIGHER, IMPROVEMENT",
            "LOWER, CONCERN",
            "NONE, NEUTRAL",
            "RANGE, NEUTRAL",
        })
        void decidesWhatARiseMeans(Direction direction, Variation expected) {
            ControlChart chart = chart(RISING, direction);

            assertThat(chart.variation()).isEqualTo(expected);
            assertThat(last(chart).judgements()).containsExactly(expected);
        }

        /** Falls for seven points, all of them above the mean. */
        private static final String CONFLICT = times(10, "1 2") + " 9.7 9.6 9.5 9.4 9.3 9.2 9.1";

        @Test
        void keepsBothJudgementsWhereSignalsPointBothWays() {
            Charted last = last(chart(CONFLICT, Direction.HIGHER));

            assertThat(last.rules()).contains(Rule.TREND, Rule.SHIFT);
            assertThat(last.judgements()).containsExactly(Variation.IMPROVEMENT, Variation.CONCERN);
        }

        @Test
        void showsTheFirstRulesJudgementOrConcernAsTheProfileSays() {
            // The last seven are beyond the upper limit: astronomical, and upwards.
            Profile careful =
                    Profile.MDC2023.with(Profile.MDC2023.handling().showing(Conflict.CONCERN));
            Charted first = last(chart(CONFLICT, Profile.MDC2023));
            Charted concern = last(chart(CONFLICT, careful));

            assertThat(first.rules().iterator().next()).isEqualTo(Rule.ASTRONOMICAL);
            assertThat(first.variation()).isEqualTo(Variation.IMPROVEMENT);
            assertThat(concern.variation()).isEqualTo(Variation.CONCERN);
        }

        @Test
        void lastsAsLongAsTheLatestPointHasASignal() {
            assertThat(chart(RISING + " 1", Direction.HIGHER).variation())
                    .isEqualTo(Variation.COMMON_CAUSE);
        }
    }

    @Nested
    class Figures {

        @ParameterizedTest
        @EnumSource(Direction.class)
        void ofEverySizeAreCharted(Direction direction) {
            for (String figure :
                    List.of("0", "-0.0", "1E+400", "1E-400", "-99999999999999999999", "1e3")) {
                for (Profile profile : Profile.ALL) {
                    ControlChart chart =
                            ControlChart.of(
                                    points(times(7, figure + " 1 -1")),
                                    12,
                                    profile,
                                    direction,
                                    new Goal.Threshold(BigDecimal.ONE));
                    assertThat(chart.points()).hasSize(21);
                }
            }
        }

        @Test
        void withMoreDigitsThanAnyFigureHasAreRefused() {
            for (String figure : List.of("1E+1101", "1E-1101", "9".repeat(1101))) {
                assertThatThrownBy(() -> new Point(new BigDecimal(figure), false, false))
                        .hasMessage(
                                "A point has at most 1100 digits on either side of the decimal"
                                        + " point.");
            }
        }

        @Test
        void withAsManyDigitsAsMayBeAreTaken() {
            for (String figure : List.of("1E+1100", "1E-1100", "9".repeat(1100))) {
                assertThat(new Point(new BigDecimal(figure), false, false).value())
                        .isEqualTo(new BigDecimal(figure));
            }
        }

        @Test
        void thatAreNegativeAreNothingSpecial() {
            // B of the golden vectors less 100.
            ControlChart chart = chart("-50 -48 -51 -49 -50 -52 -49 -50 -47 -46 -45 -44 -43");

            assertThat(chart.limits().orElseThrow().upper()).isEqualByComparingTo("-43.345");
            assertThat(flagged(chart, Rule.ASTRONOMICAL)).containsExactly(13);
        }

        @Test
        void thatNeverChangeHaveNoLimitsInTheRPackage() {
            ControlChart chart = chart(times(13, "4"), Profile.R_PACKAGE);

            assertThat(chart.limits()).isEmpty();
            assertThat(last(chart).mean()).isEqualByComparingTo("4");
            assertThat(chart.variation()).isEqualTo(Variation.COMMON_CAUSE);
        }

        @Test
        void thatChangeOnceKeepTheirLimitsAtTheMeanWhenScreened() {
            // The only range that is not 0 is screened: all points are off the mean of 4.5.
            ControlChart chart = chart("4 4 4 4 4 5 5 5 5 5", Profile.R_PACKAGE);

            assertThat(chart.limits().orElseThrow().upper()).isEqualByComparingTo("4.5");
            assertThat(flagged(chart, Rule.ASTRONOMICAL)).hasSize(10);
        }
    }

    @Nested
    class Profiles {

        @Test
        void areFoundByNameInAnyCase() {
            assertThat(Profile.named(" r_package ")).contains(Profile.R_PACKAGE);
            assertThat(Profile.named("R")).isEmpty();
        }
    }
}
