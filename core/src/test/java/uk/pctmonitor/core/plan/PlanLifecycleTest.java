package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.core.plan.PlanStory.BOARD;
import static uk.pctmonitor.core.plan.PlanStory.SHA;
import static uk.pctmonitor.core.plan.PlanStory.WRITER;
import static uk.pctmonitor.core.plan.PlanStory.action;
import static uk.pctmonitor.core.plan.PlanStory.arrangement;
import static uk.pctmonitor.core.plan.PlanStory.by;
import static uk.pctmonitor.core.plan.PlanStory.delivered;
import static uk.pctmonitor.core.plan.PlanStory.required;
import static uk.pctmonitor.core.plan.PlanStory.starting;
import static uk.pctmonitor.core.plan.PlanStory.submitted;
import static uk.pctmonitor.core.plan.PlanStory.text;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.organisation.Arrangement.Rule;
import uk.pctmonitor.core.organisation.Arrangements;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.PlanDecision.Refused;
import uk.pctmonitor.core.plan.PlanDecision.Taken;

class PlanLifecycleTest {

    private static final Actor CSU = new Actor("CSU1", "planner");
    private static final Actor STRANGER = new Actor("5QJ", "chair");

    @Nested
    class APlanOnItsWay {

        @Test
        void isWrittenHandedInSignedAgreedAndBegun() {
            PlanStory story = required();
            assertThat(story.state()).isEqualTo(PlanState.REQUIRED);

            story.does(WRITER, new PlanAct.Draft(text()));
            assertThat(story.state()).isEqualTo(PlanState.DRAFT);
            assertThat(story.plan().version()).isEqualTo(1);

            story.does(WRITER, new PlanAct.Submit(1));
            assertThat(story.state()).isEqualTo(PlanState.SUBMITTED);
            assertThat(story.plan().submitted()).isEqualTo(PlanStory.DAY);

            story.does(BOARD, new PlanAct.Sign(1));
            assertThat(story.state()).isEqualTo(PlanState.SUBMITTED);

            story.does(SHA, new PlanAct.Agree(1));
            assertThat(story.state()).isEqualTo(PlanState.IN_DELIVERY);
            assertThat(story.plan().agreedText()).isEqualTo(text());
            assertThat(story.events())
                    .endsWith(
                            new PlanEvent.Signed(),
                            new PlanEvent.Agreed(),
                            new PlanEvent.Started());
        }

        @Test
        void isInForceInWhateverOrderAllAgree() {
            PlanStory story = submitted(text()).does(SHA, new PlanAct.Agree(1));
            assertThat(story.state()).isEqualTo(PlanState.SUBMITTED);

            assertThat(story.does(BOARD, new PlanAct.Sign(1)).state())
                    .isEqualTo(PlanState.IN_DELIVERY);
        }

        @Test
        void waitsForItsStart() {
            PlanText later = starting(text(), LocalDate.of(2014, 11, 3));
            PlanStory story =
                    submitted(later)
                            .does(BOARD, new PlanAct.Sign(1))
                            .does(SHA, new PlanAct.Agree(1));
            assertThat(story.state()).isEqualTo(PlanState.AGREED);

            assertThat(story.on(2014, 11, 2).dayCame().state()).isEqualTo(PlanState.AGREED);
            assertThat(story.on(2014, 11, 3).dayCame().state()).isEqualTo(PlanState.IN_DELIVERY);
            assertThat(story.dayCame().events()).containsOnlyOnce(new PlanEvent.Started());
        }

        @Test
        void isWrittenAnewWhenTheShaReturnsIt() {
            PlanStory story =
                    submitted(text())
                            .does(BOARD, new PlanAct.Sign(1))
                            .does(SHA, new PlanAct.Return(1, "No dates for the clinics."));
            assertThat(story.state()).isEqualTo(PlanState.RETURNED);
            assertThat(story.plan().returns()).isEqualTo(1);
            assertThat(story.plan().signatures()).isEmpty();

            story.does(WRITER, new PlanAct.Draft(text()));
            assertThat(story.state()).isEqualTo(PlanState.DRAFT);
            assertThat(story.plan().version()).isEqualTo(2);
            assertThat(story.plan().submitted()).isNull();
        }

        @Test
        void keepsWhatWasAgreedInForceWhileARevisionIsConsidered() {
            PlanText revised = text(action("3", Purpose.SUPPORT, by(2015, 2, 28)));
            PlanStory story = delivered().does(WRITER, new PlanAct.Draft(revised));
            assertThat(story.state()).isEqualTo(PlanState.REVISION_PROPOSED);
            assertThat(story.plan().agreedText()).isEqualTo(text());
            assertThat(story.plan().milestones()).hasSize(3);

            story.does(
                    WRITER,
                    new PlanAct.Advance("2", LocalDate.of(2014, 10, 17), 40, "first clinic"));
            story.does(BOARD, new PlanAct.Sign(2)).does(SHA, new PlanAct.Agree(2));
            assertThat(story.state()).isEqualTo(PlanState.IN_DELIVERY);
            assertThat(story.plan().agreedText()).isEqualTo(revised);
            assertThat(story.plan().progressOf("2")).map(Progress::percent).contains(40);
        }

        @Test
        void goesOnAsAgreedWhenARevisionIsReturned() {
            PlanText revised = text(action("3", Purpose.SUPPORT, by(2015, 2, 28)));
            PlanStory story =
                    delivered()
                            .does(WRITER, new PlanAct.Draft(revised))
                            .does(SHA, new PlanAct.Return(2, "Milestone 3 is out of scope."));

            assertThat(story.state()).isEqualTo(PlanState.IN_DELIVERY);
            assertThat(story.plan().agreedText()).isEqualTo(text());
            assertThat(story.plan().returns()).isEqualTo(1);
        }

        @Test
        void forgetsWhatIsNoLongerPromised() {
            PlanStory story =
                    delivered()
                            .does(WRITER, advance("1.1", 20))
                            .does(WRITER, advance("2", 30))
                            .does(
                                    WRITER,
                                    new PlanAct.Draft(
                                            text(
                                                    List.of(
                                                            action(
                                                                    "1",
                                                                    Purpose.ADDRESS_FAILURE,
                                                                    by(2014, 12, 31)),
                                                            action(
                                                                    "2",
                                                                    Purpose.MITIGATE_RISK,
                                                                    new When.Ongoing(
                                                                            LocalDate.of(
                                                                                    2015, 1, 31),
                                                                            1))))))
                            .does(BOARD, new PlanAct.Sign(2))
                            .does(SHA, new PlanAct.Agree(2));

            // 1.1 is gone, and 2 has become something that is reviewed instead of completed.
            assertThat(story.plan().progress()).isEmpty();
        }
    }

    @Nested
    class BegunByHand {

        private final PlanLifecycle lifecycle =
                new PlanLifecycle(
                        PlanStory.catalogue(
                                new Arrangements(
                                        List.of(arrangement(Rule.SUPPORT, "CSU1", "5FL")))),
                        PlanStory.CALENDAR);
        private final PlanRequest.Target.New target =
                new PlanRequest.Target.New(PlanType.DEVELOPMENT, "5FL");

        @Test
        void isDueTwentyWorkingDaysOn() {
            // Friday 17 October 2014: four weeks without a bank holiday.
            assertThat(begun(WRITER, text()))
                    .isEqualTo(
                            new Taken(
                                    List.of(
                                            new PlanEvent.Required(
                                                    null, List.of(), LocalDate.of(2014, 11, 14)),
                                            new PlanEvent.Drafted(text()))));
        }

        @Test
        void mayBeWrittenByWhoSupportsThePct() {
            assertThat(begun(CSU, text())).isInstanceOf(Taken.class);
        }

        @Test
        void isRefusedToOthers() {
            assertThat(begun(STRANGER, text()))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.NO_RIGHT,
                                    "The new development plan of 5FL is written by 5FL or CSU1, not"
                                            + " by 5QJ.",
                                    "Ask 5FL or CSU1 to do it."));
        }

        @Test
        void isNoLessFreeOfContradictions() {
            PlanText early = starting(text(), LocalDate.of(2014, 12, 1));

            assertThat(begun(WRITER, early))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.DATE_ORDER,
                                    "Milestone 1.1 is due on 30 November 2014, before the new"
                                            + " development plan of 5FL starts on 1 December 2014.",
                                    "Let it be due later, or the plan start earlier."));
        }

        private PlanDecision begun(Actor actor, PlanText text) {
            return lifecycle.begin(
                    target,
                    new PlanAct.Draft(text),
                    actor,
                    new Surroundings(PlanStory.DAY, "Q36", new TreeSet<>(), _ -> true));
        }
    }

    private static PlanAct advance(String milestone, int percent) {
        return new PlanAct.Advance(milestone, PlanStory.DAY, percent, "");
    }
}
