package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.core.plan.DeliveredPlan.METRIC;
import static uk.pctmonitor.core.plan.DeliveredPlan.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;

class CrossChecksTest {

    private static List<CrossFinding> on(String day, List<AlertState> alerts, Plan... plans) {
        return new CrossChecks(PlanCatalogue.DEFAULT, _ -> Stage.RECOVERY, LocalDate.parse(day))
                .of(alerts, List.of(plans));
    }

    private static List<AlertState> red(String metric) {
        return List.of(
                new AlertState(
                        new AlertKey("5FL", metric, AlertKey.Kind.RATING),
                        Rag.RED,
                        Quarter.of(2010, 3),
                        null,
                        1,
                        LocalDate.of(2011, 1, 20),
                        null,
                        null,
                        null));
    }

    @Nested
    class RedWithoutAPlan {

        private final Plan required = DeliveredPlan.required("2011-03-18", "2011-04-01").plan();

        @Test
        void isARedFigureThatNoPlanIsAbout() {
            assertThat(on("2011-03-20", red("MRSA"), required))
                    .containsExactly(new CrossFinding.RedWithoutPlan("5FL", "MRSA", null));
        }

        @Test
        void isNoneWhileThePlanIsInTime() {
            assertThat(on("2011-04-01", red(METRIC), required)).isEmpty();
        }

        @Test
        void isOneWhosePlanWasNotHandedInByItsDay() {
            assertThat(on("2011-04-02", red(METRIC), required))
                    .containsExactly(
                            new CrossFinding.RedWithoutPlan("5FL", METRIC, DeliveredPlan.ID));
        }

        @Test
        void isNoneOnceItIsHandedIn() {
            Plan submitted =
                    DeliveredPlan.required("2011-03-18", "2011-04-01")
                            .then("2011-04-04", new PlanEvent.Drafted(DeliveredPlan.text(null)))
                            .then("2011-04-04", new PlanEvent.Submitted())
                            .plan();

            assertThat(on("2011-04-05", red(METRIC), submitted)).isEmpty();
        }
    }

    @Nested
    class PlanWithoutProgress {

        /** In delivery since 1 April: the first report is due on 1 May. */
        @Test
        void isOneOfWhichNothingWasReportedWhenItWasDue() {
            Plan plan = DeliveredPlan.since("2011-04-01", by("1", "2011-07-31")).plan();

            assertThat(on("2011-05-01", List.of(), plan)).isEmpty();
            assertThat(on("2011-05-02", List.of(), plan))
                    .containsExactly(
                            new CrossFinding.PlanWithoutProgress(
                                    DeliveredPlan.ID, LocalDate.of(2011, 5, 1), null));
        }

        @Test
        void isNoneForAMonthAfterAReport() {
            Plan plan =
                    DeliveredPlan.since("2011-04-01", by("1", "2011-07-31"))
                            .progress("1", 10, "2011-04-30")
                            .plan();

            assertThat(on("2011-05-30", List.of(), plan)).isEmpty();
        }
    }

    @Nested
    class ProgressWithoutEffect {

        private final DeliveredPlan plan =
                DeliveredPlan.since("2011-04-01", by("1", "2011-05-31"), by("2", "2011-12-31"));

        @Test
        void isEverythingDoneAndTheFigureStillFailing() {
            Plan done = plan.done("1", "2011-05-20").done("2", "2011-05-20").plan();

            assertThat(on("2011-05-21", List.of(), done))
                    .containsExactly(
                            new CrossFinding.ProgressWithoutEffect(
                                    DeliveredPlan.ID, List.of(METRIC), 2, true));
        }

        /** The three months in which improvement is expected end on 1 July. */
        @Test
        void isADeliveryOnTimeWithoutImprovementInThreeMonths() {
            Plan onTime = plan.done("1", "2011-05-31").progress("2", 20, "2011-06-20").plan();

            assertThat(on("2011-06-30", List.of(), onTime)).isEmpty();
            assertThat(on("2011-07-01", List.of(), onTime))
                    .containsExactly(
                            new CrossFinding.ProgressWithoutEffect(
                                    DeliveredPlan.ID, List.of(METRIC), 1, false));
        }

        @Test
        void isNoneWhileTheDeliveryItselfIsLate() {
            Plan late = plan.progress("1", 50, "2011-06-20").plan();

            assertThat(on("2011-07-01", List.of(), late)).isEmpty();
        }
    }

    @Test
    void barriersAreCountedOverAllPlans() {
        PlanId other = new PlanId(PlanType.RECOVERY, "5QJ", 1);
        BarrierCounts counts =
                BarrierCounts.of(
                        List.of(
                                DeliveredPlan.since("2011-04-01", by("1", "2011-05-01"))
                                        .missed("1", "INFORMATION", "2011-05-02")
                                        .plan(),
                                DeliveredPlan.since(
                                                other,
                                                "2011-04-01",
                                                by("1", "2011-05-01"),
                                                by("2", "2011-05-01"))
                                        .missed("1", "INFORMATION", "2011-05-02")
                                        .missed("2", "CAPACITY", "2011-05-02")
                                        .plan()));

        assertThat(counts.ranked())
                .containsExactly(Map.entry("INFORMATION", 2), Map.entry("CAPACITY", 1));
    }
}
