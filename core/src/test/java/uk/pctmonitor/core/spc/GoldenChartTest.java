package uk.pctmonitor.core.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.pctmonitor.core.spc.SeriesFixture.chart;
import static uk.pctmonitor.core.spc.SeriesFixture.fired;
import static uk.pctmonitor.core.spc.SeriesFixture.flagged;
import static uk.pctmonitor.core.spc.SeriesFixture.points;
import static uk.pctmonitor.core.spc.SeriesFixture.times;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;

/** The golden vectors A to E of rules.md 4.6, with the decimals that it prints. */
class GoldenChartTest {

    private static void limits(ControlChart chart, String mean, String lower, String upper) {
        Limits limits = chart.limits().orElseThrow();
        BigDecimal half = new BigDecimal("0.00005");
        assertThat(limits.mean()).isCloseTo(new BigDecimal(mean), within(half));
        assertThat(limits.lower()).isCloseTo(new BigDecimal(lower), within(half));
        assertThat(limits.upper()).isCloseTo(new BigDecimal(upper), within(half));
    }

    @Nested
    class SeriesA {
        private static final String A = "1,2,1,2,10,1,2,1,2,1,2,1,2,1,2,1,2,1";

        @Test
        void screeningLeavesOutTheTwoRangesRoundTheTen() {
            limits(chart(A), "1.9444", "-0.7156", "4.6044");
        }

        @Test
        void withoutScreeningTheLimitsAreWider() {
            limits(chart(A, Profile.EXCEL), "1.9444", "-3.0626", "6.9515");
        }

        @ParameterizedTest
        @CsvSource({"MDC2023", "R_PACKAGE", "EXCEL", "SIX"})
        void theTenIsAstronomicalEitherWay(String profile) {
            assertThat(flagged(chart(A, Profile.named(profile).orElseThrow()), Rule.ASTRONOMICAL))
                    .containsExactly(5);
        }
    }

    @Nested
    class SeriesB {
        private static final String B = "50,52,49,51,50,48,51,50,53,54,55,56,57";

        @Test
        void hasItsLimits() {
            limits(chart(B), "52", "47.345", "56.655");
        }

        @Test
        void theLastIsAstronomical() {
            assertThat(flagged(chart(B), Rule.ASTRONOMICAL)).containsExactly(13);
        }

        @Test
        void twoOfThreeFiresWhereBeyondThreeSigmaCountsAsBeyondTwo() {
            assertThat(flagged(chart(B), Rule.TWO_OF_THREE)).containsExactly(12, 13);
        }

        @Test
        void andNotInTheRPackage() {
            assertThat(fired(chart(B, Profile.R_PACKAGE))).containsExactly(Rule.ASTRONOMICAL);
        }

        @Test
        void thePointOnTheMeanBreaksTheRunSoThatSixRemain() {
            assertThat(chart(B).points().get(1).side()).isZero();
            assertThat(flagged(chart(B), Rule.SHIFT)).isEmpty();
            assertThat(flagged(chart(B, Profile.SIX), Rule.SHIFT))
                    .containsExactly(3, 4, 5, 6, 7, 8);
        }

        @Test
        void sixRisingPointsAreATrendOfSixOnly() {
            assertThat(flagged(chart(B), Rule.TREND)).isEmpty();
            assertThat(flagged(chart(B, Profile.SIX), Rule.TREND))
                    .containsExactly(8, 9, 10, 11, 12, 13);
            assertThat(flagged(chart(B, Profile.EXCEL), Rule.TREND))
                    .containsExactly(8, 9, 10, 11, 12, 13);
        }
    }

    @Nested
    class SeriesC {
        private static final String C = "10,12,11,9,10,12,11,8,9,9,8,9,8,9,8";

        @Test
        void hasItsLimits() {
            limits(chart(C), "9.5333", "6.1133", "12.9533");
        }

        @Test
        void theLastEightAreAShift() {
            assertThat(flagged(chart(C), Rule.SHIFT)).containsExactly(8, 9, 10, 11, 12, 13, 14, 15);
        }

        @Test
        void whichSuggestsARebaseAndChangesNothing() {
            assertThat(chart(C).suggestion()).contains(new RebaseSuggestion(7, 8, -1));
        }
    }

    @Nested
    class SeriesD {
        private static final String D =
                "95.1,94.8,95.6,94.9,95.3,95.0,94.7,95.4,95.2,94.6,95.5,95.0,95.1";

        @Test
        void hasItsLimits() {
            limits(chart(D), "95.0923", "93.8066", "96.3780");
        }

        @ParameterizedTest
        @CsvSource({"93, CAPABLE", "95, HIT_AND_MISS", "98, NOT_CAPABLE"})
        void assuranceDependsOnTheTarget(BigDecimal target, Assurance expected) {
            assertThat(
                            ControlChart.of(
                                            points(D),
                                            0,
                                            Profile.MDC2023,
                                            Direction.HIGHER,
                                            new Goal.Threshold(target))
                                    .assurance())
                    .isEqualTo(expected);
        }
    }

    @Nested
    class SeriesE {
        private final ControlChart chart =
                ControlChart.of(
                        points(times(13, "100.0")),
                        0,
                        Profile.MDC2023,
                        Direction.HIGHER,
                        new Goal.Threshold(new BigDecimal("100")));

        @Test
        void hasLimitsAtItsMean() {
            limits(chart, "100", "100", "100");
        }

        @Test
        void isCapableAndWithoutSignals() {
            assertThat(fired(chart)).isEmpty();
            assertThat(chart.status()).isEqualTo(Status.FULL);
            assertThat(chart.variation()).isEqualTo(Variation.COMMON_CAUSE);
            assertThat(chart.assurance()).isEqualTo(Assurance.CAPABLE);
        }
    }
}
