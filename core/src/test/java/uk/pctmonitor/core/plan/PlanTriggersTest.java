package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.pctmonitor.core.plan.PlanStory.BOARD;
import static uk.pctmonitor.core.plan.PlanStory.DAY;
import static uk.pctmonitor.core.plan.PlanStory.Q1;
import static uk.pctmonitor.core.plan.PlanStory.Q2;
import static uk.pctmonitor.core.plan.PlanStory.SHA;
import static uk.pctmonitor.core.plan.PlanStory.WRITER;
import static uk.pctmonitor.core.plan.PlanStory.delivered;
import static uk.pctmonitor.core.plan.PlanStory.figure;
import static uk.pctmonitor.core.plan.PlanStory.required;
import static uk.pctmonitor.core.plan.PlanStory.submitted;
import static uk.pctmonitor.core.plan.PlanStory.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.plan.PlanFinding.Standing;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;

class PlanTriggersTest {

    private static final PlanTriggers TRIGGERS =
            new PlanTriggers(PlanCatalogue.DEFAULT, PlanStory.CALENDAR);
    private static final PlanId FIRST = new PlanId(PlanType.RECOVERY, "5FL", 1);

    @Nested
    class AFailure {

        /** rules.md 4.8: red 10 working days, amber 20; no bank holiday lies between. */
        @Test
        void requiresAPlanTenWorkingDaysAfterRedAndTwentyAfterAmber() {
            assertThat(due(DAY, figure("MMR1", Rag.RED, Q2, "GR")))
                    .isEqualTo(LocalDate.of(2014, 10, 31)); // Friday, two weeks on
            assertThat(due(DAY, figure("MMR1", Rag.AMBER, Q2, "GA")))
                    .isEqualTo(LocalDate.of(2014, 11, 14)); // Friday, four weeks on
        }

        @Test
        void passesOverBankHolidays() {
            // Ten working days after Thursday 18 December 2014: 19, 22, 23, 24, then 29, 30, 31
            // December, 2, 5 and 6 January (25, 26 December and 1 January are holidays).
            assertThat(due(LocalDate.of(2014, 12, 18), figure("MMR1", Rag.RED, Q2, "GR")))
                    .isEqualTo(LocalDate.of(2015, 1, 6)); // Tuesday
        }

        @Test
        void isNeverDueOnAGuessedDay() {
            assertThatExceptionOfType(CalendarRangeException.class)
                    .isThrownBy(
                            () -> due(LocalDate.of(2026, 1, 5), figure("MMR1", Rag.RED, Q2, "GR")));
        }

        @Test
        void sharesAPlanWithTheOthersOfItsCategoryAndType() {
            Figure finance =
                    new Figure(
                            "FIN",
                            Category.FINANCE,
                            PlanType.RECOVERY,
                            Rag.AMBER,
                            Q2,
                            figure("FIN", Rag.AMBER, Q2, "GA").quarters(),
                            false,
                            false);
            Figure development =
                    new Figure(
                            "WCC",
                            Category.QUALITY,
                            PlanType.DEVELOPMENT,
                            Rag.AMBER,
                            Q2,
                            figure("WCC", Rag.AMBER, Q2, "GA").quarters(),
                            false,
                            false);

            assertThat(
                            TRIGGERS.follow(
                                    "5FL",
                                    List.of(),
                                    List.of(
                                            development,
                                            figure("MMR2", Rag.AMBER, Q2, "GA"),
                                            finance,
                                            figure("MMR1", Rag.RED, Q1, "RR")),
                                    type -> type == PlanType.RECOVERY ? 4 : 0,
                                    DAY))
                    .containsExactly(
                            new PlanChange(
                                    new PlanId(PlanType.RECOVERY, "5FL", 5),
                                    List.of(
                                            new PlanEvent.Required(
                                                    Category.FINANCE,
                                                    List.of(
                                                            PlanFinding.failing(
                                                                    "FIN", Rag.AMBER, Q2)),
                                                    LocalDate.of(2014, 11, 14)))),
                            new PlanChange(
                                    new PlanId(PlanType.RECOVERY, "5FL", 6),
                                    List.of(
                                            new PlanEvent.Required(
                                                    Category.QUALITY,
                                                    List.of(
                                                            PlanFinding.failing(
                                                                    "MMR1", Rag.RED, Q1),
                                                            PlanFinding.failing(
                                                                    "MMR2", Rag.AMBER, Q2)),
                                                    LocalDate.of(2014, 10, 31)))),
                            new PlanChange(
                                    new PlanId(PlanType.DEVELOPMENT, "5FL", 1),
                                    List.of(
                                            new PlanEvent.Required(
                                                    Category.QUALITY,
                                                    List.of(
                                                            PlanFinding.failing(
                                                                    "WCC", Rag.AMBER, Q2)),
                                                    LocalDate.of(2014, 11, 14)))));
        }

        @Test
        void requiresNothingWhileItsAlertOnlyLags() {
            // The alert is still open, but by present figures there never was a failure.
            assertThat(follow(List.of(), DAY, figure("MMR1", Rag.RED, Q1, "GG"))).isEmpty();
            // And here two green quarters have passed already.
            assertThat(follow(List.of(), DAY, figure("MMR1", Rag.RED, Q1, "RGG"))).isEmpty();
        }
    }

    @Nested
    class AnotherFailure {

        private final Figure pcv = figure("PCV", Rag.RED, Q2, "GR");

        @Test
        void joinsAPlanThatIsNotHandedIn() {
            PlanStory story = required().on(2014, 10, 20).shows(pcv);

            assertThat(story.plan().findings()).contains(PlanFinding.failing("PCV", Rag.RED, Q2));
            // Due on 31 October already; ten working days from the 20th would be 3 November.
            assertThat(story.plan().due()).isEqualTo(LocalDate.of(2014, 10, 31));
        }

        @Test
        void bringsTheDueDateForwardWhenItIsRed() {
            Plan amber =
                    applied(
                            follow(List.of(), DAY, figure("MMR2", Rag.AMBER, Q2, "GA")).getFirst(),
                            null,
                            DAY);
            LocalDate monday = LocalDate.of(2014, 10, 20);

            assertThat(follow(List.of(amber), monday, pcv))
                    .containsExactly(
                            new PlanChange(
                                    FIRST,
                                    List.of(
                                            new PlanEvent.FindingAdded(
                                                    PlanFinding.failing("PCV", Rag.RED, Q2),
                                                    LocalDate.of(2014, 11, 3))))); // Monday
        }

        @Test
        void requiresTheNextPlanOnceTheOpenOneIsHandedIn() {
            assertThat(follow(List.of(submitted(text()).plan()), DAY, pcv))
                    .containsExactly(
                            new PlanChange(
                                    new PlanId(PlanType.RECOVERY, "5FL", 2),
                                    List.of(
                                            new PlanEvent.Required(
                                                    Category.QUALITY,
                                                    List.of(
                                                            PlanFinding.failing(
                                                                    "PCV", Rag.RED, Q2)),
                                                    LocalDate.of(2014, 10, 31)))));
        }

        @Test
        void isNoneWhenAnOpenPlanAnswersItAlready() {
            assertThat(follow(List.of(delivered().plan()), DAY, figure("MMR1", Rag.RED, Q2, "GR")))
                    .isEmpty();
        }
    }

    @Nested
    class AFailureThatGetsWorse {

        private final Figure red = figure("MMR2", Rag.RED, Q2, "GAR");

        @Test
        void bringsAnUnwrittenPlanForward() {
            Plan amber =
                    applied(
                            follow(List.of(), DAY, figure("MMR2", Rag.AMBER, Q2, "GA")).getFirst(),
                            null,
                            DAY);

            assertThat(follow(List.of(amber), DAY.plusDays(3), red))
                    .containsExactly(
                            new PlanChange(
                                    FIRST,
                                    List.of(
                                            new PlanEvent.FindingWorsened(
                                                    "MMR2", LocalDate.of(2014, 11, 3)))));
        }

        @Test
        void leavesTheDueDateOfAPlanHandedIn() {
            assertThat(follow(List.of(submitted(text()).plan()), DAY.plusDays(3), red))
                    .containsExactly(
                            new PlanChange(
                                    FIRST,
                                    List.of(
                                            new PlanEvent.FindingWorsened(
                                                    "MMR2", LocalDate.of(2014, 10, 31)))));
        }
    }

    @Nested
    class ACorrection {

        @Test
        void thatRemovesEveryFailureSupersedesThePlanAndSaysSo() {
            PlanStory story =
                    required()
                            .shows(
                                    figure("MMR1", Rag.GREEN, null, "GG"),
                                    figure("MMR2", Rag.GREEN, null, "GG"));

            assertThat(story.state()).isEqualTo(PlanState.SUPERSEDED);
            assertThat(story.plan().ending())
                    .isEqualTo(
                            "a correction or a changed target removed the failure: MMR1 is green"
                                    + " in 2014/15 Q2 and MMR2 is green in 2014/15 Q2");
        }

        @Test
        void ofTheQuarterThatOpenedItIsEnoughWhateverCameBefore() {
            PlanStory story =
                    required()
                            .shows(
                                    figure("MMR1", Rag.GREEN, null, "RG"),
                                    figure("MMR2", Rag.GREEN, null, "AG"));

            assertThat(story.state()).isEqualTo(PlanState.SUPERSEDED);
        }

        @Test
        void thatRemovesOneFailureLeavesThePlanToTheOther() {
            PlanStory story =
                    delivered()
                            .shows(
                                    figure("MMR1", Rag.GREEN, null, "GG"),
                                    figure("MMR2", Rag.AMBER, Q2, "GA"));

            assertThat(story.state()).isEqualTo(PlanState.IN_DELIVERY);
            assertThat(standing(story, "MMR1")).isEqualTo(Standing.WITHDRAWN);
            assertThat(standing(story, "MMR2")).isEqualTo(Standing.FAILING);
        }

        @Test
        void removesNothingWhileALaterQuarterFails() {
            PlanStory story = delivered().shows(figure("MMR1", Rag.RED, Q2, "GGR"));

            assertThat(standing(story, "MMR1")).isEqualTo(Standing.FAILING);
        }

        @Test
        void canBringTheFailureBack() {
            PlanStory story =
                    delivered()
                            .shows(figure("MMR1", Rag.GREEN, null, "GG"))
                            .shows(figure("MMR1", Rag.RED, Q2, "GR"));

            assertThat(standing(story, "MMR1")).isEqualTo(Standing.FAILING);
        }
    }

    @Nested
    class Recovery {

        @Test
        void takesTwoGreenQuartersInARow() {
            assertThat(after("GRG")).isEqualTo(Standing.FAILING);
            assertThat(after("GRGG")).isEqualTo(Standing.RECOVERED);
            assertThat(after("GRGRG")).isEqualTo(Standing.FAILING);
        }

        @Test
        void isNotSeenInAMissingFigure() {
            assertThat(after("GRG-")).isEqualTo(Standing.FAILING);
            assertThat(after("GRG-G")).isEqualTo(Standing.FAILING);
        }

        @Test
        void isNotSeenWhileTheNewestFigureIsASpecialCauseForConcern() {
            PlanStory story = delivered().shows(figure("MMR1", Rag.GREEN, null, "GRGG", true));

            assertThat(standing(story, "MMR1")).isEqualTo(Standing.FAILING);
        }

        @Test
        void namesTheQuarterThatShowedIt() {
            PlanStory story = delivered().shows(figure("MMR1", Rag.GREEN, null, "GRGG"));

            assertThat(story.plan().finding("MMR1").map(PlanFinding::settled)).contains(Q2.plus(2));
        }

        private static Standing after(String quarters) {
            return standing(delivered().shows(figure("MMR1", Rag.GREEN, null, quarters)), "MMR1");
        }
    }

    @Nested
    class AMetricThatIsNoLongerAskedFor {

        @Test
        void leavesNothingToRecoverFrom() {
            PlanStory story =
                    delivered()
                            .shows(
                                    PlanStory.retired("MMR1", "GRR"),
                                    figure("MMR2", Rag.GREEN, null, "GGG"));

            assertThat(standing(story, "MMR1")).isEqualTo(Standing.RETIRED);
            assertThat(story.state()).isEqualTo(PlanState.SUPERSEDED);
            assertThat(story.plan().ending())
                    .isEqualTo(
                            "a correction or a changed target removed the failure: MMR2 is green"
                                    + " in 2014/15 Q2; no longer asked for: MMR1");
        }

        @Test
        void doesNotKeepThePlanFromItsEnd() {
            PlanStory story =
                    submitted(text())
                            .shows(
                                    PlanStory.retired("MMR1", "GRR"),
                                    figure("MMR2", Rag.GREEN, null, "GAGG"));

            assertThat(story.state()).isEqualTo(PlanState.EXIT_REVIEW);
        }

        @Test
        void hasRecoveredIfItHadBefore() {
            PlanStory story =
                    delivered()
                            .shows(figure("MMR1", Rag.GREEN, null, "GRGG"))
                            .shows(PlanStory.retired("MMR1", "GRGG-"));

            assertThat(standing(story, "MMR1")).isEqualTo(Standing.RECOVERED);
        }
    }

    @Nested
    class Metrics {

        @Test
        void thatWereNotLookedAtAreLeftAlone() {
            assertThat(follow(List.of(delivered().plan()), DAY)).isEmpty();
        }
    }

    @Test
    void lookingAgainChangesNothing() {
        Figure[] figures = {
            figure("MMR1", Rag.GREEN, null, "GRGG"), figure("MMR2", Rag.RED, Q2, "GRRR")
        };
        PlanStory story =
                required().does(WRITER, new PlanAct.Draft(text())).on(2015, 2, 4).shows(figures);
        int events = story.entries().size();

        assertThat(story.shows(figures).entries()).hasSize(events);
        assertThat(story.does(WRITER, new PlanAct.Submit(1)).state())
                .isEqualTo(PlanState.SUBMITTED);
        story.does(BOARD, new PlanAct.Sign(1)).does(SHA, new PlanAct.Agree(1));
        assertThat(story.shows(figures).state()).isEqualTo(PlanState.IN_DELIVERY);
    }

    private static LocalDate due(LocalDate today, Figure figure) {
        PlanEvent first = follow(List.of(), today, figure).getFirst().events().getFirst();
        return ((PlanEvent.Required) first).due();
    }

    private static List<PlanChange> follow(List<Plan> open, LocalDate today, Figure... figures) {
        return TRIGGERS.follow(
                "5FL",
                open,
                List.of(figures),
                _ -> open.stream().mapToInt(each -> each.id().number()).max().orElse(0),
                today);
    }

    private static Plan applied(PlanChange change, @Nullable Plan before, LocalDate today) {
        Plan plan = before;
        for (PlanEvent event : change.events()) {
            plan =
                    PlanHistory.after(
                            change.plan(),
                            plan,
                            new PlanEntry(
                                    plan == null ? 1 : plan.events() + 1,
                                    today,
                                    PlanEntry.FIGURES,
                                    event));
        }
        return Objects.requireNonNull(plan);
    }

    private static Standing standing(PlanStory story, String subject) {
        return story.plan().finding(subject).orElseThrow().standing();
    }
}
