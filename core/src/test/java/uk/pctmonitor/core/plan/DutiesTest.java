package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.core.plan.DeliveredPlan.by;
import static uk.pctmonitor.core.plan.DeliveredPlan.milestone;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.rating.Rag;

class DutiesTest {

    private static List<String> of(DeliveredPlan plan) {
        return of(plan, Stage.RECOVERY);
    }

    private static List<String> of(DeliveredPlan plan, Stage stage) {
        return Duties.of(plan.plan(), stage, "Q39", PlanCatalogue.DEFAULT, England.DAYS).stream()
                .map(each -> each.key() + " " + each.due() + " " + each.owner().label())
                .toList();
    }

    @Nested
    class BeforeDelivery {

        @Test
        void thePlanIsToBeHandedInByTheDayItIsDue() {
            assertThat(of(DeliveredPlan.required("2011-03-18", "2011-04-01")))
                    .containsExactly("SUBMIT 2011-04-01 5FL plan lead");
        }

        @Test
        void soIsOneThatWasReturned() {
            assertThat(
                            of(
                                    DeliveredPlan.required("2011-03-18", "2011-04-01")
                                            .then("2011-03-21", draft())
                                            .then("2011-03-21", new PlanEvent.Submitted())
                                            .then("2011-03-25", new PlanEvent.Returned("Who?"))))
                    .containsExactly("SUBMIT 2011-04-01 5FL plan lead");
        }

        /** Handed in on Wednesday 13 April 2011: the tenth working day after it is 3 May. */
        @Test
        void theShaDecidesInTenWorkingDays() {
            assertThat(of(submitted()))
                    .containsExactly("DECIDE 2011-05-03 Q39 performance manager");
        }

        @Test
        void nothingIsLeftForTheShaOnceItHasSaidYes() {
            DeliveredPlan plan = submitted();
            PlanEntry agreed =
                    new PlanEntry(
                            plan.plan().events() + 1,
                            LocalDate.of(2011, 4, 14),
                            new Actor("Q39", "performance manager"),
                            new PlanEvent.Signed());
            Plan signed = PlanHistory.after(DeliveredPlan.ID, plan.plan(), agreed);

            assertThat(
                            Duties.of(
                                    signed,
                                    Stage.RECOVERY,
                                    "Q39",
                                    PlanCatalogue.DEFAULT,
                                    England.DAYS))
                    .isEmpty();
        }

        private DeliveredPlan submitted() {
            return DeliveredPlan.required("2011-03-18", "2011-04-01")
                    .then("2011-04-13", draft())
                    .then("2011-04-13", new PlanEvent.Submitted());
        }

        private PlanEvent draft() {
            return new PlanEvent.Drafted(DeliveredPlan.text(null, by("1", "2011-06-30")));
        }
    }

    @Nested
    class InDelivery {

        /** Proposed on Wednesday 13 April 2011: the tenth working day after it is 3 May. */
        @Test
        void aRevisionIsDecidedWhileWhatWasAgreedGoesOn() {
            DeliveredPlan plan =
                    DeliveredPlan.since("2011-04-01", by("1", "2011-04-20"))
                            .then(
                                    "2011-04-13",
                                    new PlanEvent.RevisionProposed(
                                            DeliveredPlan.text(null, by("1", "2011-06-30"))));

            assertThat(of(plan))
                    .containsExactly(
                            "COMPLETE 1 2011-04-20 5FL immunisation lead",
                            "REPORT 2011-05-01 5FL plan lead",
                            "DECIDE 2011-05-03 Q39 performance manager");
        }

        @Test
        void everyMilestoneIsADutyUntilItIsDone() {
            DeliveredPlan plan =
                    DeliveredPlan.since("2011-04-01", by("1", "2011-04-20"), by("2", "2011-04-15"));

            assertThat(of(plan))
                    .containsExactly(
                            "COMPLETE 2 2011-04-15 5FL immunisation lead",
                            "COMPLETE 1 2011-04-20 5FL immunisation lead",
                            "REPORT 2011-05-01 5FL plan lead");
            assertThat(of(plan.done("2", "2011-04-14")))
                    .containsExactly(
                            "COMPLETE 1 2011-04-20 5FL immunisation lead",
                            "REPORT 2011-05-14 5FL plan lead");
        }

        /**
         * S3.5: overdue when not started one month after, at the latest on the month's last day.
         */
        @ParameterizedTest
        @CsvSource({"2011-10-31, 2011-11-30", "2011-01-31, 2011-02-28", "2012-01-31, 2012-02-29"})
        void aStartIsDueAMonthLater(LocalDate from, LocalDate due) {
            Milestone milestone = milestone("1", new When.From(from));

            assertThat(Duties.next(milestone, java.util.Optional.empty())).contains(due);
        }

        @Test
        void aStartThatWasMadeIsNoDutyAnyMore() {
            assertThat(
                            of(
                                    DeliveredPlan.since(
                                                    "2011-04-01",
                                                    milestone(
                                                            "1",
                                                            new When.From(
                                                                    LocalDate.of(2011, 5, 1))))
                                            .progress("1", 5, "2011-05-03")))
                    .containsExactly("REPORT 2011-06-03 5FL plan lead");
        }

        @Test
        void anOngoingOneIsReviewedAgainAndAgain() {
            DeliveredPlan plan =
                    DeliveredPlan.since(
                            "2011-04-01",
                            milestone("1", new When.Ongoing(LocalDate.of(2011, 4, 29), 3)));

            assertThat(of(plan)).contains("REVIEW 1 2011-04-29 5FL immunisation lead");
            assertThat(of(plan.reviewed("1", Rag.GREEN, "2011-05-03")))
                    .contains("REVIEW 1 2011-08-03 5FL immunisation lead");
        }

        /** rules.md 4.5: monthly, fortnightly, weekly. */
        @ParameterizedTest
        @CsvSource({
            "RECOVERY, 2011-05-01",
            "FORMAL_RECOVERY, 2011-04-15",
            "INTERVENTION, 2011-04-08",
            "DIRECTION, 2011-04-08"
        })
        void reportsComeInTheRhythmOfTheStage(Stage stage, String due) {
            assertThat(of(DeliveredPlan.since("2011-04-01"), stage))
                    .containsExactly("REPORT " + due + " 5FL plan lead");
        }
    }

    @Nested
    class AtTheEnd {

        /** Seen on Tuesday 19 April 2011: the tenth working day after it is 9 May. */
        @Test
        void theShaConfirmsInTenWorkingDaysAndNothingElseIsAsked() {
            assertThat(
                            of(
                                    DeliveredPlan.since("2011-01-04", by("1", "2011-06-30"))
                                            .then("2011-04-19", new PlanEvent.ExitSeen())))
                    .containsExactly("CONFIRM_EXIT 2011-05-09 Q39 performance manager");
        }

        @Test
        void nothingIsLeftToDo() {
            assertThat(
                            of(
                                    DeliveredPlan.since("2011-01-04", by("1", "2011-06-30"))
                                            .then("2011-04-19", new PlanEvent.ExitSeen())
                                            .then("2011-04-20", new PlanEvent.Closed())))
                    .isEmpty();
        }
    }
}
