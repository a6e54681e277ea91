package uk.pctmonitor.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.Briefing.Signals;
import uk.pctmonitor.core.assessment.Outlook;
import uk.pctmonitor.core.assessment.Outlook.Behaviour;
import uk.pctmonitor.core.assessment.Outlook.Ending;
import uk.pctmonitor.core.assessment.Steadiness;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.metric.YearToDate;
import uk.pctmonitor.core.rating.Forecast.Method;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.RatingFixtures;
import uk.pctmonitor.core.rating.RunRate;
import uk.pctmonitor.core.rating.RunRate.Kind;
import uk.pctmonitor.core.rating.SoFar;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Limits;
import uk.pctmonitor.core.spc.Rule;
import uk.pctmonitor.core.spc.Status;
import uk.pctmonitor.core.spc.Variation;

class OutlookTextTest {

    private static final Metric MMR2 = RatingFixtures.metric(Direction.HIGHER);
    private static final Metric MRSA = RatingFixtures.count(Direction.LOWER, YearToDate.SUM);
    private static final Target NINETY_FIVE = RatingFixtures.target("95", "LIMIT 90");
    private static final Behaviour TOO_FEW =
            new Behaviour(
                    Variation.NO_LIMITS, Set.of(), Status.RUN_CHART, null, Assurance.NO_LIMITS);

    @Nested
    class TheYearEnd {

        @Test
        void saysWhatIsNeededBesideTheBestThereEverWas() {
            // 928.894 of 1,022 so far; 1,012.906 of 1,022 needed: 5FL, 2014/15 Q2.
            Ending ending =
                    rate(
                            Rag.AMBER,
                            RatingFixtures.ratio("928.894", "1022"),
                            new RunRate(Kind.AT_LEAST, new BigDecimal("99.110176125245"), null, 2));

            assertThat(text(ending, Rag.RED, null, MMR2, NINETY_FIVE))
                    .containsExactly(
                            "RED now, AMBER at year end: 90.9% so far; 95% needs 99.1% in each"
                                    + " remaining quarter, best ever quarter 92.7%.");
        }

        @Test
        void saysWhenTheTargetIsOutOfReachWithoutHidingByHowLittle() {
            // 100.04 % must not be printed as 100.0 %, which would be possible.
            Ending ending =
                    rate(
                            Rag.RED,
                            RatingFixtures.ratio("932", "1000"),
                            new RunRate(Kind.UNREACHABLE, new BigDecimal("100.04"), null, 1));

            assertThat(text(ending, Rag.RED, null, MMR2, NINETY_FIVE))
                    .containsExactly(
                            "RED now and at year end: 93.2% so far; 95% can no longer be met this"
                                    + " year (it would take 100.04% in the last quarter).");
        }

        @Test
        void saysThatItWasWorseBefore() {
            Ending ending = rate(Rag.AMBER, RatingFixtures.ratio("93", "100"), null);

            assertThat(text(ending, Rag.AMBER, Rag.RED, MMR2, NINETY_FIVE))
                    .containsExactly("AMBER now, was RED, AMBER at year end: 93.0% so far.");
        }

        @Test
        void saysOfACountWhatIsLeftAndWhereItIsHeading() {
            Ending ending =
                    new Ending(
                            Rag.RED,
                            Rag.RED,
                            Method.SEASONAL,
                            RatingFixtures.value("35"),
                            new SoFar(RatingFixtures.value("14"), 2),
                            RatingFixtures.target("20", "POINTS 1"),
                            new RunRate(Kind.AT_MOST, new BigDecimal("3"), new BigDecimal("6"), 2),
                            new BigDecimal("5"));

            assertThat(text(ending, Rag.AMBER, null, MRSA, RatingFixtures.target("20", "POINTS 1")))
                    .containsExactly(
                            "AMBER now, RED at year end: 14 so far; 35 by year end if it goes as"
                                    + " last year; 20 leaves 3 for each remaining quarter, best"
                                    + " ever quarter 5.");
        }

        @Test
        void saysWhenAnAllowanceIsUsedUp() {
            Ending ending =
                    new Ending(
                            Rag.RED,
                            Rag.RED,
                            Method.STRAIGHT,
                            RatingFixtures.value("26"),
                            new SoFar(RatingFixtures.value("13"), 2),
                            RatingFixtures.target("12", "NONE"),
                            new RunRate(
                                    Kind.UNREACHABLE,
                                    new BigDecimal("-0.5"),
                                    new BigDecimal("-1"),
                                    2),
                            null);

            assertThat(text(ending, Rag.RED, null, MRSA, RatingFixtures.target("12", "NONE")))
                    .containsExactly(
                            "RED now and at year end: 13 so far; 26 by year end at this pace; 12"
                                    + " can no longer be met this year.");
        }

        @Test
        void saysWhenNothingCanBeSaid() {
            Ending ending =
                    new Ending(Rag.NOT_RATED, Rag.NOT_RATED, null, null, null, null, null, null);

            assertThat(text(ending, Rag.RED, null, MMR2, null))
                    .containsExactly(
                            "RED now; nothing can be said of the year end, which has no target.");
        }

        @Test
        void looksTwelveMonthsAheadWhereThatSaysSomethingElse() {
            Ending ending =
                    new Ending(
                            Rag.GREEN,
                            Rag.AMBER,
                            Method.RATE_SO_FAR,
                            RatingFixtures.ratio("96", "100"),
                            new SoFar(RatingFixtures.ratio("96", "100"), 1),
                            NINETY_FIVE,
                            null,
                            null);

            assertThat(text(ending, Rag.GREEN, null, MMR2, NINETY_FIVE))
                    .containsExactly(
                            "GREEN now and at year end: 96.0% so far. Over the next 12 months"
                                    + " AMBER, if they go like the last 12.");
        }

        private Ending rate(Rag rag, Measure soFar, @Nullable RunRate rate) {
            return new Ending(
                    rag,
                    rag,
                    Method.RATE_SO_FAR,
                    soFar,
                    new SoFar(soFar, 2),
                    NINETY_FIVE,
                    rate,
                    new BigDecimal("92.7"));
        }

        private List<String> text(
                Ending ending,
                Rag now,
                @Nullable Rag before,
                Metric metric,
                @Nullable Target target) {
            return new OutlookText(
                            new Outlook(ending, TOO_FEW, Steadiness.UNKNOWN),
                            now,
                            before,
                            new Numbers(metric, target))
                    .paragraphs();
        }
    }

    @Nested
    class TheMovement {

        @Test
        void isChanceInsideTrialLimitsAroundTheTarget() {
            assertThat(
                            sentence(
                                    new Behaviour(
                                            Variation.COMMON_CAUSE,
                                            Set.of(),
                                            Status.TRIAL,
                                            limits("91.3333", "85.5877", "97.0789", 6),
                                            Assurance.HIT_AND_MISS)))
                    .isEqualTo(
                            "Common cause: no more than chance; hit and miss, the target lies"
                                    + " inside the limits (6 quarters, trial limits 85.6% to"
                                    + " 97.1%).");
        }

        @Test
        void isMoreThanChanceAndSaysByWhichRules() {
            assertThat(
                            sentence(
                                    new Behaviour(
                                            Variation.CONCERN,
                                            Set.of(Rule.SHIFT, Rule.ASTRONOMICAL),
                                            Status.FULL,
                                            limits("91", "88", "94.96", 16),
                                            Assurance.NOT_CAPABLE)))
                    // 94.96 is not printed as 95.0, which would be the target.
                    .isEqualTo(
                            "Special cause, concern: outside the limits and part of a run on one"
                                    + " side of the mean; not capable of the target as it is (16"
                                    + " quarters, limits 88.0% to 94.96%).");
        }

        @Test
        void isNotMentionedBeforeThereAreLimits() {
            assertThat(new BehaviourText(TOO_FEW, new Numbers(MMR2, NINETY_FIVE)).sentence())
                    .isEmpty();
        }

        private String sentence(Behaviour behaviour) {
            return new BehaviourText(behaviour, new Numbers(MMR2, NINETY_FIVE))
                    .sentence()
                    .orElseThrow();
        }

        private static Limits limits(String mean, String lower, String upper, int points) {
            return new Limits(
                    new BigDecimal(mean), new BigDecimal(lower), new BigDecimal(upper), points);
        }
    }

    @Nested
    class TheLastQuarters {

        @Test
        void areCountedWhereMoreThanOneWasWorseThanGreen() {
            assertThat(last(new Steadiness(2, 3, 1, 6)))
                    .isEqualTo("Amber or red in 2 of the last 3 quarters.");
        }

        @Test
        void areCalledFlappingAfterThreeChangesInSix() {
            assertThat(last(new Steadiness(2, 3, 3, 6)))
                    .isEqualTo("Flapping: it changed 3 times in 6 quarters.");
        }

        @Test
        void areNotCountedForTheNewestAlone() {
            assertThat(last(new Steadiness(1, 3, 1, 6))).isEqualTo("RED now and at year end.");
        }

        private String last(Steadiness steadiness) {
            return new OutlookText(
                            lastQuarters(steadiness), Rag.RED, null, new Numbers(MMR2, NINETY_FIVE))
                    .paragraphs()
                    .getLast();
        }
    }

    /** Red at year end; nothing else is known but how steady it is. */
    static Outlook lastQuarters(Steadiness steadiness) {
        return new Outlook(
                new Ending(Rag.RED, Rag.RED, null, null, null, NINETY_FIVE, null, null),
                TOO_FEW,
                steadiness);
    }

    @Nested
    class WhatChanceAloneWouldGive {

        @Test
        void isSaidBesideWhatThereIs() {
            // 400 series x 16 of a thousand are 6.4.
            assertThat(ChanceText.of(new Signals(410, 400, 6, 0, 16), "Q39"))
                    .contains(
                            "Control charts: 6 of 400 series with limits show a signal this"
                                    + " quarter; about 6 would by chance alone.");
        }

        @Test
        void namesTheGreenFiguresThatMoveTheWrongWay() {
            assertThat(ChanceText.of(new Signals(410, 400, 6, 2, 16), "Q39"))
                    .hasValueSatisfying(it ->
                            assertThat(it)
                                    .endsWith(
                                            "2 of them are green and moving the wrong way:"
                                                    + " pct-monitor alerts --early --sha Q39"));
        }

        @Test
        void isSaidWhereThereAreNoLimitsYet() {
            assertThat(ChanceText.of(new Signals(168, 0, 0, 0, 16), "Q39"))
                    .contains(
                            "Control charts: none of 168 series has enough quarters for limits"
                                    + " yet.");
        }

        @Test
        void isNotSaidWhereNothingWasLookedAt() {
            assertThat(ChanceText.of(Signals.NONE, "Q39")).isEmpty();
        }
    }
}
