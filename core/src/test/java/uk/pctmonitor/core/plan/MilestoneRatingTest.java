package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.core.plan.DeliveredPlan.by;
import static uk.pctmonitor.core.plan.DeliveredPlan.milestone;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.rating.Rag;

class MilestoneRatingTest {

    private static MilestoneRating of(DeliveredPlan plan, String number, String day) {
        Plan it = plan.plan();
        Milestone milestone =
                it.milestones().stream()
                        .filter(each -> each.number().equals(number))
                        .findFirst()
                        .orElseThrow();
        return MilestoneRating.of(it, milestone, LocalDate.parse(day));
    }

    @Nested
    class WithADeadline {

        /** From 1 April to 10 July 2011 are 100 days; on 21 May 50 of them have passed. */
        private final DeliveredPlan plan = DeliveredPlan.since("2011-04-01", by("1", "2011-07-10"));

        /** 50 expected: 45 is 90 per cent of it, 35 is 70 per cent. */
        @ParameterizedTest
        @CsvSource({"50, GREEN", "45, GREEN", "44, AMBER", "35, AMBER", "34, RED", "0, RED"})
        void goesByItsShareOfTheTimePassed(int percent, Rag rag) {
            assertThat(of(plan.progress("1", percent, "2011-05-20"), "1", "2011-05-21").rag())
                    .isEqualTo(rag);
        }

        @Test
        void isGreenOnItsFirstDay() {
            assertThat(of(plan, "1", "2011-04-01").rag()).isEqualTo(Rag.GREEN);
        }

        @Test
        void isRedOnceItIsOverdueHoweverFarItHasCome() {
            assertThat(of(plan.progress("1", 99, "2011-07-09"), "1", "2011-07-13"))
                    .isEqualTo(new MilestoneRating(Rag.RED, 99, "overdue by 3 days, 99% complete"));
        }

        @Test
        void isGreenWhenDoneOnTheDay() {
            assertThat(of(plan.done("1", "2011-07-10"), "1", "2011-08-01"))
                    .isEqualTo(new MilestoneRating(Rag.GREEN, 100, "complete"));
        }

        @Test
        void saysHowLateItWasDone() {
            assertThat(of(plan.done("1", "2011-07-11"), "1", "2011-08-01").words())
                    .isEqualTo("complete (late by 1 day)");
        }
    }

    @Nested
    class WithItems {

        @Test
        void isAsReadyAsTheyAre() {
            DeliveredPlan plan =
                    DeliveredPlan.since(
                                    "2011-04-01",
                                    by("1", "2011-07-10"),
                                    by("1.1", "2011-07-10"),
                                    by("1.2", "2011-07-10"),
                                    by("1.3", "2011-07-10"))
                            .done("1.2", "2011-05-01");

            assertThat(of(plan, "1", "2011-05-21").percent()).isEqualTo(33);
            assertThat(MilestoneRating.ready(plan.plan(), "1")).isEqualTo(33);
        }
    }

    @Nested
    class FromADay {

        private final DeliveredPlan plan =
                DeliveredPlan.since(
                        "2011-04-01", milestone("1", new When.From(LocalDate.of(2011, 10, 1))));

        @ParameterizedTest
        @CsvSource({
            "2011-09-30, NOT_RATED",
            "2011-10-01, AMBER",
            "2011-11-01, AMBER",
            "2011-11-02, RED"
        })
        void isOverdueAMonthAfterIt(String day, Rag rag) {
            assertThat(of(plan, "1", day).rag()).isEqualTo(rag);
        }

        @Test
        void isGreenOnceStarted() {
            assertThat(of(plan.progress("1", 5, "2011-10-20"), "1", "2011-12-01"))
                    .isEqualTo(
                            new MilestoneRating(
                                    Rag.GREEN, 5, "started on 20 October 2011, 5% complete"));
        }
    }

    @Nested
    class Ongoing {

        private final DeliveredPlan plan =
                DeliveredPlan.since(
                        "2011-04-01",
                        milestone("1", new When.Ongoing(LocalDate.of(2011, 5, 31), 3)));

        @Test
        void isNotRatedBeforeItsFirstReview() {
            assertThat(of(plan, "1", "2011-05-31").rag()).isEqualTo(Rag.NOT_RATED);
        }

        @Test
        void goesByItsLastReview() {
            assertThat(of(plan.reviewed("1", Rag.AMBER, "2011-05-31"), "1", "2011-08-31"))
                    .isEqualTo(
                            new MilestoneRating(
                                    Rag.AMBER,
                                    0,
                                    "AMBER at the last review, next on 31 August 2011"));
        }

        @Test
        void isRedWhenAReviewIsOverdue() {
            assertThat(of(plan.reviewed("1", Rag.GREEN, "2011-05-31"), "1", "2011-09-01").words())
                    .isEqualTo("review overdue by 1 day");
        }
    }
}
