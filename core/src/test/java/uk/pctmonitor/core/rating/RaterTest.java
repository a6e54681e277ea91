package uk.pctmonitor.core.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.pctmonitor.core.rating.RatingFixtures.CELL;
import static uk.pctmonitor.core.rating.RatingFixtures.metric;
import static uk.pctmonitor.core.rating.RatingFixtures.ratio;
import static uk.pctmonitor.core.rating.RatingFixtures.target;
import static uk.pctmonitor.core.rating.RatingFixtures.value;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;

class RaterTest {

    /** The golden vectors of rules.md 4.1, and their neighbours worked out by hand. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "golden.csv", numLinesToSkip = 1)
    void ratesByThePlainRule(
            String why,
            Direction direction,
            String goal,
            String amber,
            String figure,
            Rag expected,
            BigDecimal amberLimit) {
        Rating rating = Rater.rate(metric(direction), value(figure), target(goal, amber), true);

        assertThat(rating.rag()).as(why).isEqualTo(expected);
        assertThat(rating.amberLimit()).isEqualByComparingTo(amberLimit);
    }

    @Test
    void aRangeHasAnUpperAmberLimitToo() {
        Rating rating =
                Rater.rate(
                        metric(Direction.RANGE),
                        value("111"),
                        target("90..110", "POINTS 10"),
                        true);

        assertThat(rating.upperAmberLimit()).isEqualByComparingTo("120");
    }

    @Nested
    class ExactComparison {

        @Test
        void aQuotientThatOnlyRoundsToTheTargetIsNotMet() {
            // Short of 95 % by one in ten to the nineteenth: its quotient at 12 decimals is 95.
            Measure measure = ratio("9499999999999999999", "10000000000000000000");

            assertThat(measure.value()).isEqualByComparingTo("95");
            assertThat(
                            Rater.rate(
                                            metric(Direction.HIGHER),
                                            measure,
                                            target("95", "LIMIT 90"),
                                            true)
                                    .rag())
                    .isEqualTo(Rag.AMBER);
        }

        @Test
        void aThirdIsComparedAsAThird() {
            // One of three is above 33.3333333333 and below 33.3333333334.
            assertThat(rag(ratio("1", "3"), "33.333333333333")).isEqualTo(Rag.GREEN);
            assertThat(rag(ratio("1", "3"), "33.333333333334")).isEqualTo(Rag.RED);
        }

        private Rag rag(Measure measure, String target) {
            return Rater.rate(metric(Direction.HIGHER), measure, target(target, "NONE"), true)
                    .rag();
        }
    }

    @Nested
    class WhatCantBeRatedIsNeverGreen {

        @Test
        void aBlankFigureIsNoDataBeforeItsDeadlineAndAfter() {
            assertThat(rate(Measure.blank(new BigDecimal("500"), CELL), true).rag())
                    .isEqualTo(Rag.NO_DATA);
            assertThat(rate(Measure.blank(new BigDecimal("500"), CELL), false).rag())
                    .isEqualTo(Rag.NO_DATA);
        }

        @Test
        void aBlankFigureOfNobodyIsNotRated() {
            Rating rating = rate(Measure.blank(BigDecimal.ZERO, CELL), true);

            assertThat(rating.rag()).isEqualTo(Rag.NOT_RATED);
            assertThat(rating.reason()).isEqualTo("Not rated: zero denominator.");
        }

        @Test
        void aFigureOutOfNobodyIsNotRated() {
            Measure outOfNobody =
                    Measure.published(new BigDecimal("100"), null, BigDecimal.ZERO, CELL);

            assertThat(rate(outOfNobody, true).reason()).isEqualTo("Not rated: zero denominator.");
        }

        @Test
        void aSuppressedFigureIsNotRated() {
            Rating rating = rate(Measure.suppressed(CELL), true);

            assertThat(rating.rag()).isEqualTo(Rag.NOT_RATED);
            assertThat(rating.reason()).contains("suppressed");
        }

        @Test
        void smallNumbersAreNotRatedButTheLeastDenominatorIs() {
            Rating tooFew =
                    Rater.rate(
                            metric(Direction.HIGHER, "%", 1, "20"),
                            ratio("19", "19"),
                            target("95", "LIMIT 90"),
                            true);
            Rating enough =
                    Rater.rate(
                            metric(Direction.HIGHER, "%", 1, "20"),
                            ratio("20", "20"),
                            target("95", "LIMIT 90"),
                            true);

            assertThat(tooFew.rag()).isEqualTo(Rag.NOT_RATED);
            assertThat(tooFew.reason())
                    .isEqualTo("Not rated: small numbers, the denominator 19 is below 20.");
            assertThat(enough.rag()).isEqualTo(Rag.GREEN);
        }

        @Test
        void withoutATargetThereIsNoRating() {
            assertThat(Rater.rate(metric(Direction.HIGHER), value("99"), null, true).reason())
                    .isEqualTo("Not rated: no target.");
        }

        @Test
        void withoutADirectionThereIsNoRating() {
            assertThat(
                            Rater.rate(
                                            metric(Direction.NONE),
                                            value("99"),
                                            target("95", "NONE"),
                                            true)
                                    .reason())
                    .isEqualTo("Not rated: the metric is watched, but neither way is better.");
        }

        @Test
        void aMissingRowIsNoDataOrAwaited() {
            assertThat(rate(null, true).rag()).isEqualTo(Rag.NO_DATA);
            assertThat(rate(null, false).rag()).isEqualTo(Rag.AWAITED);
        }

        @Test
        void anUnusableTargetIsSaidAndNotGreen() {
            Rating rating =
                    Rater.rate(
                            metric(Direction.LOWER), value("-5"), target("0", "PERCENT 5"), true);

            assertThat(rating.rag()).isEqualTo(Rag.NOT_RATED);
            assertThat(rating.reason()).contains("a target other than 0");
        }

        private Rating rate(
                @org.jspecify.annotations.Nullable Measure measure, boolean deadlinePassed) {
            return Rater.rate(
                    metric(Direction.HIGHER), measure, target("95", "LIMIT 90"), deadlinePassed);
        }
    }

    @Nested
    class TargetsThatAreConfigurationErrors {

        @Test
        void percentOfNothing() {
            assertThatThrownBy(() -> of(Direction.LOWER, "0", new AmberRule.Percent(five())))
                    .hasMessageContaining("other than 0");
        }

        @Test
        void anAmberLimitOnTheWrongSide() {
            assertThatThrownBy(() -> of(Direction.HIGHER, "95", new AmberRule.Limit(limit("96"))))
                    .hasMessage(
                            "The amber limit 96 is above the target 95, though higher is better.");
            assertThatThrownBy(() -> of(Direction.LOWER, "12", new AmberRule.Limit(limit("11"))))
                    .hasMessage(
                            "The amber limit 11 is below the target 12, though lower is better.");
        }

        @Test
        void aRangeWithAnAmberRuleThatIsNoTolerance() {
            assertThatThrownBy(() -> range(new AmberRule.Limit(limit("85"))))
                    .hasMessageStartingWith("A range takes a tolerance of 0 or more points, not ");
            assertThatThrownBy(() -> range(new AmberRule.Percent(five())))
                    .hasMessageStartingWith("A range takes a tolerance of 0 or more points, not ");
        }

        @Test
        void butNotARangeWithoutTolerance() {
            assertThat(range(new AmberRule.Points(BigDecimal.ZERO)).hasAmber()).isFalse();
            assertThat(range(new AmberRule.None()).hasAmber()).isFalse();
        }

        private Thresholds range(AmberRule amber) {
            return Thresholds.of(Direction.RANGE, new Goal.Range(limit("90"), limit("110")), amber);
        }

        @Test
        void aSingleValueForARange() {
            assertThatThrownBy(() -> of(Direction.RANGE, "95", new AmberRule.None()))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private BigDecimal five() {
            return BigDecimal.valueOf(5);
        }

        private BigDecimal limit(String text) {
            return new BigDecimal(text);
        }

        private Thresholds of(Direction direction, String target, AmberRule amber) {
            return Thresholds.of(direction, new Goal.Threshold(new BigDecimal(target)), amber);
        }
    }

    @Nested
    class TheReason {

        @Test
        void givesTheUnroundedFigureAndBothThresholds() {
            Rating rating =
                    Rater.rate(
                            metric(Direction.HIGHER),
                            value("97.9999"),
                            target("98", "LIMIT 97"),
                            true);

            assertThat(rating.reason())
                    .isEqualTo(
                            "97.9999% is below the target 98%, but not below the amber limit 97%:"
                                    + " AMBER.");
            assertThat(rating.toGreen()).isEqualTo("Green at 98% or above.");
        }

        @Test
        void saysThatThereIsNoAmber() {
            assertThat(
                            Rater.rate(
                                            metric(Direction.LOWER, "days", 0, null),
                                            value("9"),
                                            target("5", "NONE"),
                                            true)
                                    .reason())
                    .isEqualTo("9 days is above the target 5 days, and there is no amber: RED.");
        }

        @Test
        void showsWhatAQuotientWasWorkedOutFrom() {
            assertThat(
                            Rater.rate(
                                            metric(Direction.HIGHER),
                                            ratio("3", "4"),
                                            target("75", "NONE"),
                                            true)
                                    .reason())
                    .isEqualTo("75% (3 of 4) is equal to the target 75%: GREEN.");
        }

        @ParameterizedTest(name = "{1}")
        @CsvSource({
            "96, 96% is above the target 95%: GREEN.",
            "89, 89% is below the target 95% and below the amber limit 90%: RED.",
            "90, '90% is below the target 95%, but not below the amber limit 90%: AMBER.'"
        })
        void saysOnWhichSideAFigureIsWhereHigherIsBetter(String figure, String reason) {
            assertThat(reason(metric(Direction.HIGHER), figure, "95", "LIMIT 90"))
                    .isEqualTo(reason);
        }

        @ParameterizedTest(name = "{1}")
        @CsvSource({
            "11, 11 days is below the target 12 days: GREEN.",
            "12, 12 days is equal to the target 12 days: GREEN.",
            "14, '14 days is above the target 12 days, but not above the amber limit 14 days:"
                    + " AMBER.'",
            "15, 15 days is above the target 12 days and above the amber limit 14 days: RED."
        })
        void andWhereLowerIsBetter(String figure, String reason) {
            Metric days = metric(Direction.LOWER, "days", 0, null);

            assertThat(reason(days, figure, "12", "POINTS 2")).isEqualTo(reason);
            assertThat(Rater.rate(days, value("13"), target("12", "POINTS 2"), true).toGreen())
                    .isEqualTo("Green at 12 days or below.");
        }

        @ParameterizedTest(name = "{1}")
        @CsvSource({
            "90, 90% is within the target 90% to 110%: GREEN.",
            "80, '80% is below the target 90%, but not below the amber limit 80%: AMBER.'",
            "79.9, 79.9% is below the target 90% and below the amber limit 80%: RED.",
            "111, '111% is above the target 110%, but not above the amber limit 120%: AMBER.'"
        })
        void andForARange(String figure, String reason) {
            assertThat(reason(metric(Direction.RANGE), figure, "90..110", "POINTS 10"))
                    .isEqualTo(reason);
        }

        private static String reason(Metric metric, String figure, String goal, String amber) {
            return Rater.rate(metric, value(figure), target(goal, amber), true).reason();
        }

        @Test
        void namesTheNearerEndOfARange() {
            Rating rating =
                    Rater.rate(
                            metric(Direction.RANGE),
                            value("121"),
                            target("90..110", "POINTS 10"),
                            true);

            assertThat(rating.reason())
                    .isEqualTo(
                            "121% is above the target 110% and above the amber limit 120%: RED.");
            assertThat(rating.toGreen()).isEqualTo("Green from 90% to 110%.");
        }
    }
}
