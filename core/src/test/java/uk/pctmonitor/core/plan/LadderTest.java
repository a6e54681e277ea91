package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.rating.Rag;

class LadderTest {

    private static final Ladder LADDER = new Ladder(LadderPolicy.DEFAULT);
    private static final LocalDate DAY = LocalDate.of(2011, 4, 20);

    private static LadderFacts red(int quarters) {
        return new LadderFacts(Rag.RED, quarters, false, false, false, false, 0, true, false);
    }

    private static LadderFacts amber() {
        return new LadderFacts(Rag.AMBER, 0, false, false, false, false, 0, true, false);
    }

    private static LadderFacts green(boolean planOpen, boolean exit) {
        return new LadderFacts(Rag.GREEN, 0, false, false, false, false, 0, planOpen, exit);
    }

    private static LadderPosition at(Stage stage, LocalDate since) {
        return new LadderPosition(stage, since, "because");
    }

    private static Stage next(Stage before, LadderFacts facts, LocalDate today) {
        return LADDER.next(at(before, DAY), facts, today).stage();
    }

    @Nested
    class Up {

        @Test
        void greenWithASpecialCauseIsWatched() {
            LadderFacts facts =
                    new LadderFacts(Rag.GREEN, 0, true, false, false, false, 0, false, false);

            assertThat(LADDER.next(LadderPosition.steady(DAY), facts, DAY))
                    .isEqualTo(
                            new LadderPosition(
                                    Stage.WATCH, DAY, "green, with a special cause for concern"));
        }

        @Test
        void greenThatWillNotLastIsWatched() {
            LadderFacts facts =
                    new LadderFacts(Rag.GREEN, 0, false, true, false, false, 0, false, false);

            assertThat(next(Stage.STEADY, facts, DAY)).isEqualTo(Stage.WATCH);
        }

        @Test
        void amberOrAFirstRedQuarterIsRecovery() {
            assertThat(next(Stage.STEADY, amber(), DAY)).isEqualTo(Stage.RECOVERY);
            assertThat(next(Stage.STEADY, red(1), DAY)).isEqualTo(Stage.RECOVERY);
        }

        @Test
        void aSecondRedQuarterMakesItFormalAtOnce() {
            assertThat(LADDER.next(LadderPosition.steady(DAY), red(2), DAY))
                    .isEqualTo(
                            new LadderPosition(
                                    Stage.FORMAL_RECOVERY, DAY, "red in 2 quarters running"));
        }

        @Test
        void aPlanOverdueOrReturnedTwiceMakesItFormal() {
            LadderFacts late =
                    new LadderFacts(Rag.AMBER, 0, false, false, false, true, 0, true, false);
            LadderFacts returned =
                    new LadderFacts(Rag.AMBER, 0, false, false, false, false, 2, true, false);

            assertThat(next(Stage.RECOVERY, late, DAY)).isEqualTo(Stage.FORMAL_RECOVERY);
            assertThat(next(Stage.RECOVERY, returned, DAY)).isEqualTo(Stage.FORMAL_RECOVERY);
        }

        /** Three calendar months after 20 April 2011 is 20 July. */
        @Test
        void threeMonthsWithoutImprovementIsIntervention() {
            assertThat(next(Stage.FORMAL_RECOVERY, red(3), LocalDate.of(2011, 7, 19)))
                    .isEqualTo(Stage.FORMAL_RECOVERY);
            assertThat(next(Stage.FORMAL_RECOVERY, red(3), LocalDate.of(2011, 7, 20)))
                    .isEqualTo(Stage.INTERVENTION);
        }

        @Test
        void amberIsAnImprovement() {
            assertThat(next(Stage.FORMAL_RECOVERY, amber(), LocalDate.of(2011, 7, 20)))
                    .isEqualTo(Stage.FORMAL_RECOVERY);
        }

        @Test
        void aStatutoryBreachAheadIsInterventionAtOnce() {
            LadderFacts facts =
                    new LadderFacts(Rag.GREEN, 0, false, true, true, false, 0, false, false);

            assertThat(next(Stage.STEADY, facts, DAY)).isEqualTo(Stage.INTERVENTION);
        }

        @Test
        void directionIsNeverReachedByARule() {
            assertThat(next(Stage.INTERVENTION, red(9), LocalDate.of(2012, 4, 20)))
                    .isEqualTo(Stage.INTERVENTION);
        }
    }

    @Nested
    class Down {

        @Test
        void oneStageForEachSatisfiedExitReviewNeverTwo() {
            assertThat(next(Stage.INTERVENTION, green(false, true), DAY))
                    .isEqualTo(Stage.FORMAL_RECOVERY);
            assertThat(next(Stage.FORMAL_RECOVERY, green(false, true), DAY))
                    .isEqualTo(Stage.RECOVERY);
        }

        @Test
        void notBecauseFiguresAreGreenForNow() {
            assertThat(next(Stage.FORMAL_RECOVERY, green(true, false), LocalDate.of(2012, 4, 20)))
                    .isEqualTo(Stage.FORMAL_RECOVERY);
        }

        @Test
        void notWhileTheFactsAskForTheStage() {
            LadderFacts facts =
                    new LadderFacts(Rag.RED, 2, false, false, false, false, 0, false, true);

            assertThat(next(Stage.FORMAL_RECOVERY, facts, DAY)).isEqualTo(Stage.FORMAL_RECOVERY);
        }

        @Test
        void byOneStageAfterMonthsWithoutAPlan() {
            LocalDate months = LocalDate.of(2011, 7, 20);

            assertThat(next(Stage.RECOVERY, green(false, false), months.minusDays(1)))
                    .isEqualTo(Stage.RECOVERY);
            assertThat(next(Stage.RECOVERY, green(false, false), months)).isEqualTo(Stage.WATCH);
        }

        @Test
        void fromWatchAsSoonAsNothingIsToBeWatched() {
            assertThat(next(Stage.WATCH, green(false, false), DAY)).isEqualTo(Stage.STEADY);
        }

        @Test
        void neverFromDirection() {
            assertThat(next(Stage.DIRECTION, green(false, true), DAY)).isEqualTo(Stage.DIRECTION);
        }
    }
}
