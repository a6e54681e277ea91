package uk.pctmonitor.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.assess.World.BATH;
import static uk.pctmonitor.assess.World.BRISTOL;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Status;
import uk.pctmonitor.core.spc.Variation;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.alerts.Assessments;
import uk.pctmonitor.store.alerts.Verdict;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;

class AssessSliceTest {

    private static final Quarter Q1 = Quarter.of(2013, 1);
    private static final Quarter Q2 = Quarter.of(2013, 2);
    private static final Quarter Q3 = Quarter.of(2013, 3);

    private final World world = new World();

    @Nested
    class QuarterByQuarter {

        @Test
        void tellsWhatOpensWorsensImprovesAndCloses() {
            world.on("2013-08-01").accept("a", BATH, Q1, "DTAP=96 MMR=92").assess();
            world.on("2013-11-01").accept("b", BATH, Q2, "DTAP=89 MMR=88").assess();
            world.on("2014-02-01").accept("c", BATH, Q3, "DTAP=93 MMR=95").assess();

            assertThat(world.told(BATH))
                    .containsExactly(
                            "MMR OPENED GREEN>AMBER 2013/14 Q1",
                            "DTAP OPENED GREEN>RED 2013/14 Q2",
                            "MMR WORSENED AMBER>RED 2013/14 Q2",
                            "DTAP IMPROVED RED>AMBER 2013/14 Q3",
                            "MMR CLOSED IMPROVED RED>GREEN 2013/14 Q3");
            assertThat(world.open(BATH)).containsExactly("DTAP=AMBER");
        }

        @Test
        void missesNoReturnWhereOnlyReportedQuartersAreAskedFor() {
            world.on("2014-06-01").accept("a", BATH, Q1, "DTAP=96 MMR=96").assess();

            world.askForReported("t", BATH, Q1, Q2).assess();
            assertThat(world.open(BATH)).isEmpty();

            world.ask("b", List.of(BATH), Q1, Q2).assess();
            assertThat(world.open(BATH)).containsExactly("cover 2013/14 Q2=NO_DATA");
        }

        @Test
        void givesTheReaderTheFactsOfTheChange() {
            world.accept("a", BATH, Q1, "DTAP=96 MMR=92.7").assess();
            world.on("2013-11-01").accept("b", BATH, Q2, "DTAP=96 MMR=89.0").assess();

            Transition worse = world.transitions(BATH).getLast();

            assertThat(worse.number()).isEqualTo(2);
            assertThat(worse.now())
                    .isNotNull()
                    .extracting(Measure::value)
                    .isEqualTo(new BigDecimal("89"));
            assertThat(worse.before())
                    .isNotNull()
                    .extracting(Measure::value)
                    .isEqualTo(new BigDecimal("92.7"));
            assertThat(worse.amberLimit()).isEqualByComparingTo("90");
            assertThat(worse.file()).isEqualTo("b.csv");
        }

        @Test
        void keepsTheVerdictsOfEveryReturn() {
            world.accept("a", BATH, Q1, "DTAP=96 MMR=-").assess();

            assertThat(new Assessments(world.table).of(BATH, Rules.COVER, Q1))
                    .singleElement()
                    .satisfies(kept -> {
                        assertThat(kept.rules()).isEqualTo("rules1");
                        assertThat(kept.verdicts().get("DTAP"))
                                .isEqualTo(verdict(Rag.GREEN, new BigDecimal("90")));
                        assertThat(kept.verdicts().get("MMR"))
                                .isEqualTo(verdict(Rag.NO_DATA, null));
                    });
        }

        @Test
        void anOpenAlertIsFoundUnderItsShaAndAClosedOneIsNot() {
            world.accept("a", BATH, Q1, "DTAP=96 MMR=80")
                    .accept("b", BRISTOL, Q1, "DTAP=96 MMR=80")
                    .assess();
            world.on("2013-11-01").accept("c", BRISTOL, Q2, "DTAP=96 MMR=99").assess();

            assertThat(new AlertBooks(world.table).open("Q39"))
                    .extracting(AlertBook::org)
                    .containsExactly(BATH);
        }

        @Test
        void worksThroughEveryOrganisationOfTheSliceAndTakesItOffTheQueue() {
            world.stage("a", BATH, Q1, "DTAP=96 MMR=80")
                    .stage("a", BRISTOL, Q1, "DTAP=80 MMR=96")
                    .finish("a", List.of(BATH, BRISTOL), Q1);

            assertThat(world.assess()).isEqualTo(new AssessSlice.Summary(1, 2, 2, 0));
            assertThat(world.assess()).isEqualTo(AssessSlice.Summary.NOTHING);
        }

        @Test
        void workThatIsGoneIsNothingToDo() {
            AssessSlice slice = new AssessSlice(world.table, world.rules, java.time.Instant::now);

            assertThat(slice.run(new Key("WORK", "gone#001")))
                    .isEqualTo(AssessSlice.Summary.NOTHING);
        }
    }

    @Nested
    class DoneAgain {

        @Test
        void leavesEveryItemByteForByteAsItWas() {
            world.accept("a", BATH, Q1, "DTAP=96 MMR=80").assess();
            world.on("2013-11-01").accept("b", BATH, Q2, "DTAP=- MMR=92").assess();
            List<Item> before = world.written();

            world.on("2013-11-02").ask("b", List.of(BATH), Q1, Q2).assess();

            assertThat(world.written()).isEqualTo(before);
        }

        @Test
        void doesNotDependOnHowTheWorkWasCut() {
            World other = new World();
            for (World each : List.of(world, other)) {
                each.stage("a", BATH, Q1, "DTAP=96 MMR=80")
                        .stage("a", BRISTOL, Q1, "DTAP=80 MMR=96");
            }
            world.finish("a", List.of(BATH, BRISTOL), Q1).assess();
            other.finish("a", List.of(BRISTOL), Q1).assess();
            other.ask("a", List.of(BATH), Q1).assess();

            assertThat(other.written()).isEqualTo(world.written());
        }
    }

    @Nested
    class Corrections {

        @Test
        void ofTheNewestQuarterCloseAsCorrected() {
            world.accept("a1", BATH, Q1, "DTAP=96 MMR=80").assess();
            world.accept("a2", BATH, Q1, "DTAP=96 MMR=97").assess();

            assertThat(world.told(BATH))
                    .containsExactly(
                            "MMR OPENED GREEN>RED 2013/14 Q1",
                            "MMR CLOSED CORRECTED RED>GREEN 2013/14 Q1");
            assertThat(world.transitions(BATH).getLast().before())
                    .isNotNull()
                    .extracting(Measure::value)
                    .isEqualTo(new BigDecimal("80"));
        }

        @Test
        void ofAPastQuarterAreToldOnceAndTheAlertFollowsTheNewest() {
            world.accept("a1", BATH, Q1, "DTAP=96 MMR=80").assess();
            world.on("2013-11-01").accept("b", BATH, Q2, "DTAP=96 MMR=80").assess();
            world.on("2013-11-05").accept("a2", BATH, Q1, "DTAP=96 MMR=97").assess();
            world.on("2013-11-06").ask("a2", List.of(BATH), Q1).assess();

            assertThat(world.told(BATH))
                    .containsExactly(
                            "MMR OPENED GREEN>RED 2013/14 Q1",
                            "MMR CORRECTED RED>GREEN 2013/14 Q1 (past)");
            assertThat(world.open(BATH)).containsExactly("MMR=RED");
        }

        @Test
        void thatArriveBeforeWhatTheyCorrectLeaveNothingToTell() {
            world.accept("a2", BATH, Q1, "DTAP=96 MMR=97").assess();
            world.accept("a1", BATH, Q1, "DTAP=96 MMR=80").assess();

            assertThat(world.told(BATH)).isEmpty();
            assertThat(world.open(BATH)).isEmpty();
        }

        @Test
        void thatAreAcceptedBeforeTheFirstWasAssessedTellOnlyWhatIsTrue() {
            world.accept("a1", BATH, Q1, "DTAP=96 MMR=80")
                    .accept("a2", BATH, Q1, "DTAP=96 MMR=92")
                    .assess();

            assertThat(world.told(BATH)).containsExactly("MMR OPENED GREEN>AMBER 2013/14 Q1");
        }

        @Test
        void aLateReturnForAnOldQuarterDoesNotMoveTheAlert() {
            world.on("2013-11-01").accept("b", BATH, Q2, "DTAP=96 MMR=96").assess();
            world.on("2013-11-05").accept("a", BATH, Q1, "DTAP=80 MMR=80").assess();

            assertThat(world.told(BATH)).isEmpty();
            assertThat(new Assessments(world.table).of(BATH, Rules.COVER, Q1)).hasSize(1);
        }
    }

    @Nested
    class OtherTargets {

        @Test
        void thatAreAgreedCloseWithThatReason() {
            world.accept("a", BATH, Q1, "DTAP=96 MMR=93").assess();
            world.agree("t", BATH, "MMR", Q1, "92").assess();

            assertThat(world.told(BATH))
                    .containsExactly(
                            "MMR OPENED GREEN>AMBER 2013/14 Q1",
                            "MMR CLOSED TARGET_CHANGED AMBER>GREEN 2013/14 Q1");
        }

        @Test
        void ofANewCatalogueOpenWhatMissesThem() {
            world.accept("a", BATH, Q1, "DTAP=96 MMR=96").assess();
            world.rules = Rules.of("rules2", "97");
            world.ask("catalogue", List.of(BATH), Q1).assess();

            assertThat(world.told(BATH))
                    .containsExactlyInAnyOrder(
                            "DTAP OPENED GREEN>AMBER 2013/14 Q1",
                            "MMR OPENED GREEN>AMBER 2013/14 Q1");
        }

        @Test
        void ofAPastQuarterTellNothing() {
            world.accept("a", BATH, Q1, "DTAP=96 MMR=93").assess();
            world.on("2013-11-01").accept("b", BATH, Q2, "DTAP=96 MMR=96").assess();
            int told = world.told(BATH).size();

            world.agree("t", BATH, "MMR", Q1, "92").assess();

            assertThat(world.told(BATH)).hasSize(told);
        }

        @Test
        void aMetricNoLongerInForceClosesItsAlert() {
            world.accept("a", BATH, Q1, "DTAP=96 MMR=80").assess();
            world.rules = Rules.withMmrUntil(Q1);
            world.on("2013-11-01").accept("b", BATH, Q2, "DTAP=96").assess();

            assertThat(world.told(BATH))
                    .last()
                    .isEqualTo("MMR CLOSED SUPERSEDED RED>GREEN 2013/14 Q2");
        }
    }

    @Nested
    class WhatIsMissing {

        @Test
        void aFigureIsToldOnceAndClosesNothing() {
            world.accept("a", BATH, Q1, "DTAP=96 MMR=80").assess();
            world.on("2013-11-01").accept("b", BATH, Q2, "DTAP=96 MMR=-").assess();

            assertThat(world.told(BATH)).last().isEqualTo("MMR NO_FIGURE RED>RED 2013/14 Q2");
            assertThat(world.open(BATH)).containsExactly("MMR=RED");
        }

        @Test
        void aFigureOfWhichNeitherWayIsBetterIsNoNews() {
            world.rules = Rules.withMmrUnrated();
            world.accept("a", BATH, Q1, "DTAP=96 MMR=80").assess();
            world.on("2013-11-01").accept("b", BATH, Q2, "DTAP=96 MMR=-").assess();

            assertThat(world.told(BATH)).isEmpty();
            assertThat(new Assessments(world.table).of(BATH, Rules.COVER, Q2)).hasSize(1);
        }

        @Test
        void aReturnBeforeTheDeadlineIsNothing() {
            world.on("2013-07-17").ask("n", List.of(BATH), Q1).assess();

            assertThat(world.written()).isEmpty();
        }

        @Test
        void aReturnAfterTheDeadlineOpensOneAlertUntilItComes() {
            // 13 working days after Sunday 30 June 2013: Wednesday 17 July.
            world.on("2013-07-18").ask("n", List.of(BATH), Q1).assess();
            assertThat(world.open(BATH)).containsExactly("cover 2013/14 Q1=NO_DATA");

            world.on("2013-08-01").accept("a", BATH, Q1, "DTAP=96 MMR=96").assess();

            assertThat(world.told(BATH))
                    .containsExactly(
                            "cover 2013/14 Q1 OPENED GREEN>NO_DATA 2013/14 Q1",
                            "cover 2013/14 Q1 CLOSED IMPROVED NO_DATA>GREEN 2013/14 Q1");
        }

        @Test
        void anEmptyReturnOpensOneAlertInPlaceOfALineForEachMetric() {
            world.accept("a", BATH, Q1, "DTAP=80 MMR=96").assess();
            world.on("2013-11-01").accept("b", BATH, Q2, "DTAP=- MMR=-").assess();

            assertThat(world.told(BATH))
                    .containsExactly(
                            "DTAP OPENED GREEN>RED 2013/14 Q1",
                            "cover 2013/14 Q2 OPENED GREEN>NO_DATA 2013/14 Q2");
            assertThat(world.open(BATH)).containsExactly("DTAP=RED", "cover 2013/14 Q2=NO_DATA");
        }

        @Test
        void aLateReturnForAPastQuarterClosesItsOwnAlertOnly() {
            world.on("2013-08-01").ask("n", List.of(BATH), Q1).assess();
            world.on("2013-11-01").accept("b", BATH, Q2, "DTAP=96 MMR=80").assess();
            world.on("2013-11-05").accept("a", BATH, Q1, "DTAP=96 MMR=96").assess();

            assertThat(world.told(BATH))
                    .last()
                    .isEqualTo("cover 2013/14 Q1 CLOSED IMPROVED NO_DATA>GREEN 2013/14 Q1 (past)");
            assertThat(world.open(BATH)).containsExactly("MMR=RED");
        }
    }

    /** Of one quarter alone there are no limits, and 96 of a target of 95 stays so. */
    private static Verdict verdict(Rag rag, @Nullable BigDecimal amberLimit) {
        return new Verdict(
                new Conclusion(
                        rag, rag, rag, Variation.NO_LIMITS, Status.RUN_CHART, Assurance.NO_LIMITS),
                new Goal.Threshold(new BigDecimal("95")),
                TargetSource.NATIONAL,
                amberLimit);
    }
}
