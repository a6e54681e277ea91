package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.core.plan.PlanStory.BOARD;
import static uk.pctmonitor.core.plan.PlanStory.DAY;
import static uk.pctmonitor.core.plan.PlanStory.SHA;
import static uk.pctmonitor.core.plan.PlanStory.WRITER;
import static uk.pctmonitor.core.plan.PlanStory.action;
import static uk.pctmonitor.core.plan.PlanStory.delivered;
import static uk.pctmonitor.core.plan.PlanStory.figure;
import static uk.pctmonitor.core.plan.PlanStory.required;
import static uk.pctmonitor.core.plan.PlanStory.submitted;
import static uk.pctmonitor.core.plan.PlanStory.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.PlanDecision.Refused;
import uk.pctmonitor.core.rating.Rag;

/** A plan ends only when figures and milestones show it and the SHA confirms (rules.md 4.8). */
class ExitTest {

    private static final Figure[] RECOVERED = {
        figure("MMR1", Rag.GREEN, null, "GRGG"), figure("MMR2", Rag.GREEN, null, "GAGG")
    };

    /** ExitCriteria, of a development plan. */
    @Nested
    class OfAPlanThatAnswersNoFigure {

        @Test
        void waitsForWhatIsMandatoryOnly() {
            Plan begun = plan(milestone("1", true), milestone("2", false));

            assertThat(ExitCriteria.of(begun).missing()).isEqualTo("milestone 1 is not done");
            assertThat(ExitCriteria.of(done(begun, "1")).areMet()).isTrue();
        }

        @Test
        void waitsForEverythingWhereNothingIs() {
            Plan begun = plan(milestone("1", false), milestone("2", false));

            assertThat(ExitCriteria.of(begun).missing())
                    .isEqualTo("milestones 1 and 2 are not done");
            assertThat(ExitCriteria.of(done(begun, "1")).areMet()).isFalse();
            assertThat(ExitCriteria.of(done(done(begun, "1"), "2")).areMet()).isTrue();
        }

        @Test
        void isNotReachedByAPlanThatWasNeverAgreed() {
            Plan required =
                    PlanHistory.replay(
                            ID, List.of(entry(1, new PlanEvent.Required(null, List.of(), DAY))));

            assertThat(ExitCriteria.of(required).areMet()).isFalse();
            assertThat(ExitCriteria.of(required).missing())
                    .isEqualTo("nothing has been reached yet");
        }

        private static final PlanId ID = new PlanId(PlanType.DEVELOPMENT, "5FL", 1);

        private static Plan plan(Milestone... milestones) {
            List<PlanEvent> events =
                    List.of(
                            new PlanEvent.Required(null, List.of(), DAY),
                            new PlanEvent.Drafted(text(List.of(milestones))),
                            new PlanEvent.Submitted(),
                            new PlanEvent.Agreed(),
                            new PlanEvent.Started());
            List<PlanEntry> entries = new ArrayList<>();
            events.forEach(each -> entries.add(entry(entries.size() + 1, each)));
            return PlanHistory.replay(ID, entries);
        }

        private static Plan done(Plan plan, String number) {
            Progress progress = new Progress(100, DAY, DAY, "minutes", null, null, "", "", DAY);
            return PlanHistory.after(
                    ID, plan, entry(plan.events() + 1, new PlanEvent.Progressed(number, progress)));
        }

        private static PlanEntry entry(int number, PlanEvent event) {
            return new PlanEntry(number, DAY, WRITER, event);
        }

        private static Milestone milestone(String number, boolean mandatory) {
            return new Milestone(
                    number,
                    "Do " + number,
                    Purpose.SUPPORT,
                    List.of(),
                    PlanStory.by(2015, 1, 1),
                    Owner.role("5FL", "lead"),
                    "",
                    "",
                    mandatory);
        }
    }

    @Nested
    class IsSeen {

        @Test
        void whenTheFiguresFollowTheMilestones() {
            PlanStory story = done(delivered()).on(2015, 5, 1);
            assertThat(story.state()).isEqualTo(PlanState.IN_DELIVERY);

            assertThat(story.shows(RECOVERED).state()).isEqualTo(PlanState.EXIT_REVIEW);
            assertThat(story.plan().exitSeen()).isEqualTo(LocalDate.of(2015, 5, 1));
        }

        @Test
        void whenTheLastMilestoneFollowsTheFigures() {
            PlanStory story = delivered().shows(RECOVERED);
            assertThat(story.state()).isEqualTo(PlanState.IN_DELIVERY);

            assertThat(done(story).state()).isEqualTo(PlanState.EXIT_REVIEW);
        }

        @Test
        void whateverBecameOfTheMilestonesThatAreNotMandatory() {
            Milestone extra =
                    new Milestone(
                            "3",
                            "Poster",
                            Purpose.SUPPORT,
                            List.of(),
                            PlanStory.by(2015, 1, 1),
                            Owner.role("5FL", "lead"),
                            "",
                            "",
                            false);
            PlanStory story =
                    submitted(text(extra))
                            .does(BOARD, new PlanAct.Sign(1))
                            .does(SHA, new PlanAct.Agree(1));

            assertThat(done(story).shows(RECOVERED).state()).isEqualTo(PlanState.EXIT_REVIEW);
        }

        @Test
        void inAPlanThatWasNeverHandedIn() {
            PlanStory story = required().does(WRITER, new PlanAct.Draft(text())).shows(RECOVERED);

            assertThat(story.state()).isEqualTo(PlanState.EXIT_REVIEW);
            assertThat(story.does(SHA, new PlanAct.ConfirmExit()).state())
                    .isEqualTo(PlanState.CLOSED);
        }

        @Test
        void onlyOnceTheLastReviewOfWhatIsOngoingIsNotRed() {
            PlanStory story =
                    submitted(
                                    text(
                                            action(
                                                    "2",
                                                    Purpose.MITIGATE_RISK,
                                                    new When.Ongoing(DAY.plusDays(1), 1))))
                            .does(BOARD, new PlanAct.Sign(1))
                            .does(SHA, new PlanAct.Agree(1))
                            .does(WRITER, new PlanAct.Complete("1.1", DAY, "minute 1", ""))
                            .does(WRITER, new PlanAct.Complete("1", DAY, "minute 2", ""))
                            .does(WRITER, new PlanAct.Review("2", DAY, Rag.RED, ""))
                            .shows(RECOVERED);
            assertThat(story.state()).isEqualTo(PlanState.IN_DELIVERY);

            story.does(WRITER, new PlanAct.Review("2", DAY, Rag.AMBER, ""));
            assertThat(story.state()).isEqualTo(PlanState.EXIT_REVIEW);

            story.does(WRITER, new PlanAct.Review("2", DAY, Rag.RED, ""));
            assertThat(story.state()).isEqualTo(PlanState.IN_DELIVERY);
        }
    }

    @Nested
    class IsConfirmed {

        @Test
        void byTheShaAndByNobodyElse() {
            PlanStory story = done(delivered()).shows(RECOVERED);
            assertThat(story.refused(WRITER, new PlanAct.ConfirmExit()).rule())
                    .isEqualTo(PlanRule.NO_RIGHT);

            story.does(SHA, new PlanAct.ConfirmExit());
            assertThat(story.state()).isEqualTo(PlanState.CLOSED);
            assertThat(story.plan().ended()).isEqualTo(DAY);
            assertThat(story.plan().ending()).isEqualTo("recovered");
        }

        @Test
        void neverBeforeItIsSeen() {
            assertThat(delivered().refused(SHA, new PlanAct.ConfirmExit()))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.EXIT_NOT_SEEN,
                                    "RP-5FL-1 is in delivery and can't end yet: MMR1 and MMR2 have"
                                            + " not recovered and milestones 1, 1.1 and 2 are not"
                                            + " done.",
                                    "It is put to the SHA by itself once every figure has been"
                                            + " green for 2 quarters in a row without a special"
                                            + " cause for concern, and every mandatory milestone is"
                                            + " done."));
        }
    }

    @Nested
    class IsTakenBack {

        @Test
        void whenTheFiguresRelapse() {
            PlanStory story =
                    done(delivered())
                            .shows(RECOVERED)
                            .shows(figure("MMR1", Rag.AMBER, PlanStory.Q2, "GRGGA"));

            assertThat(story.state()).isEqualTo(PlanState.IN_DELIVERY);
            assertThat(story.events())
                    .endsWith(new PlanEvent.ExitRefused("MMR1 has not recovered"));
        }

        @Test
        void toTheStateInWhichItWasSeen() {
            PlanStory story =
                    submitted(text())
                            .shows(RECOVERED)
                            .shows(figure("MMR1", Rag.AMBER, PlanStory.Q2, "GRGGA"));

            assertThat(story.state()).isEqualTo(PlanState.SUBMITTED);
        }
    }

    @Nested
    class IsRefused {

        /** Thursday 7 May 2015, on figures to March. */
        private final PlanStory story =
                done(delivered())
                        .on(2015, 5, 7)
                        .shows(RECOVERED)
                        .does(SHA, new PlanAct.RefuseExit("One more quarter."));

        @Test
        void byTheShaAndThePlanGoesOn() {
            assertThat(story.state()).isEqualTo(PlanState.IN_DELIVERY);
            assertThat(story.plan().exitRefused()).isEqualTo(LocalDate.of(2015, 5, 7));
        }

        @Test
        void untilAQuarterIsKnownThatWasStillRunningThen() {
            assertThat(story.on(2015, 5, 8).shows(RECOVERED).state())
                    .isEqualTo(PlanState.IN_DELIVERY);

            // April to June 2015 had not ended when the SHA refused.
            story.on(2015, 8, 3).shows(figure("MMR1", Rag.GREEN, null, "GRGGG"));
            assertThat(story.state()).isEqualTo(PlanState.EXIT_REVIEW);
        }

        @Test
        void untilTheShaThinksBetterOfIt() {
            story.does(SHA, new PlanAct.ConfirmExit());

            assertThat(story.state()).isEqualTo(PlanState.CLOSED);
        }

        @Test
        void withAReason() {
            PlanStory another = done(delivered()).shows(RECOVERED);

            assertThat(another.refused(SHA, new PlanAct.RefuseExit("")).rule())
                    .isEqualTo(PlanRule.NO_REASON);
        }
    }

    private static PlanStory done(PlanStory story) {
        return story.does(WRITER, new PlanAct.Complete("1.1", DAY, "minute 1", ""))
                .does(WRITER, new PlanAct.Complete("1", DAY, "minute 2", ""))
                .does(WRITER, new PlanAct.Complete("2", DAY, "minute 3", ""));
    }
}
