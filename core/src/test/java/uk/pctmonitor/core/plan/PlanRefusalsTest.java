package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.core.plan.PlanStory.BOARD;
import static uk.pctmonitor.core.plan.PlanStory.DAY;
import static uk.pctmonitor.core.plan.PlanStory.SHA;
import static uk.pctmonitor.core.plan.PlanStory.WRITER;
import static uk.pctmonitor.core.plan.PlanStory.action;
import static uk.pctmonitor.core.plan.PlanStory.arrangement;
import static uk.pctmonitor.core.plan.PlanStory.by;
import static uk.pctmonitor.core.plan.PlanStory.delivered;
import static uk.pctmonitor.core.plan.PlanStory.required;
import static uk.pctmonitor.core.plan.PlanStory.signedBy;
import static uk.pctmonitor.core.plan.PlanStory.starting;
import static uk.pctmonitor.core.plan.PlanStory.submitted;
import static uk.pctmonitor.core.plan.PlanStory.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.organisation.Arrangement;
import uk.pctmonitor.core.organisation.Arrangement.Rule;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.PlanDecision.Refused;
import uk.pctmonitor.core.rating.Rag;

/** Each refusal says which rule refuses, how the plan stands and what can be done. */
class PlanRefusalsTest {

    private static final Actor STRANGER = new Actor("5QJ", "chair");
    private static final Actor CSU = new Actor("CSU1", "planner");
    private static final Arrangement SUPPORT = arrangement(Rule.SUPPORT, "CSU1", "5FL");

    @Nested
    class OfTheWrongVersion {

        @Test
        void whenAnotherOneStandsByNow() {
            PlanStory story =
                    submitted(text())
                            .does(SHA, new PlanAct.Return(1, "Too late."))
                            .does(WRITER, new PlanAct.Draft(text()))
                            .does(WRITER, new PlanAct.Submit(2));

            assertThat(story.refused(BOARD, new PlanAct.Sign(1)))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.STALE_VERSION,
                                    "RP-5FL-1 is at version 2 by now (submitted); you signed"
                                            + " version 1.",
                                    "Read version 2 (pct-monitor plan show RP-5FL-1) and answer"
                                            + " that."));
        }

        @Test
        void whenItIsStillToCome() {
            assertThat(submitted(text()).refused(SHA, new PlanAct.Agree(2)).problem())
                    .isEqualTo("RP-5FL-1 is at version 1 (submitted); you agreed to version 2.");
        }
    }

    @Nested
    class InTheWrongState {

        @Test
        void beforeAnythingIsWritten() {
            assertThat(required().refused(WRITER, new PlanAct.Submit(1)))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.WRONG_STATE,
                                    "RP-5FL-1 is required, and nothing has been written: only a"
                                            + " draft is handed in.",
                                    "Upload its first version, and hand it in by 31 October"
                                            + " 2014."));
        }

        @Test
        void whileTheShaDecides() {
            assertThat(submitted(text()).refused(WRITER, new PlanAct.Draft(text())))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.WRONG_STATE,
                                    "RP-5FL-1 is handed in (version 1): a new version is written"
                                            + " before a plan is handed in, after it was returned,"
                                            + " or once it is in delivery.",
                                    "Wait until it is agreed, or ask the SHA to return it."));
        }

        @Test
        void beforeDeliveryBegins() {
            PlanText later = starting(text(), LocalDate.of(2014, 11, 3));
            PlanStory story =
                    submitted(later)
                            .does(BOARD, new PlanAct.Sign(1))
                            .does(SHA, new PlanAct.Agree(1));

            assertThat(story.refused(WRITER, advance("2", 10)).problem())
                    .isEqualTo(
                            "RP-5FL-1 is agreed (version 1) and has not begun: progress is"
                                    + " reported once delivery has begun.");
        }

        @Test
        void onceItIsAgreed() {
            assertThat(delivered().refused(BOARD, new PlanAct.Sign(1)).rule())
                    .isEqualTo(PlanRule.WRONG_STATE);
            assertThat(delivered().refused(SHA, new PlanAct.Agree(1)).rule())
                    .isEqualTo(PlanRule.WRONG_STATE);
            assertThat(delivered().refused(BOARD, new PlanAct.Withdraw(1)).rule())
                    .isEqualTo(PlanRule.WRONG_STATE);
        }

        @Test
        void whenThereIsNoEndToRefuse() {
            assertThat(delivered().refused(SHA, new PlanAct.RefuseExit("Too soon.")).rule())
                    .isEqualTo(PlanRule.WRONG_STATE);
        }
    }

    @Nested
    class OfAPlanThatHasEnded {

        @Test
        void whateverIsAsked() {
            PlanStory story =
                    delivered()
                            .on(2015, 2, 4)
                            .shows(
                                    PlanStory.figure("MMR1", Rag.GREEN, null, "GG"),
                                    PlanStory.figure("MMR2", Rag.GREEN, null, "GG"));

            assertThat(story.refused(WRITER, advance("2", 10)))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.PLAN_ENDED,
                                    "RP-5FL-1 has been superseded since 4 February 2015: a"
                                            + " correction or a changed target removed the failure:"
                                            + " MMR1 is green in 2014/15 Q2 and MMR2 is green in"
                                            + " 2014/15 Q2. Nothing more can be done to it.",
                                    "Its history is in pct-monitor plan show RP-5FL-1; should"
                                            + " something fail, a new plan is required by itself."));
        }
    }

    @Nested
    class WithoutTheRight {

        @Test
        void strangersWriteAndHandInNothing() {
            assertThat(required().refused(STRANGER, new PlanAct.Draft(text())).problem())
                    .isEqualTo("RP-5FL-1 is written by 5FL, not by 5QJ.");
            assertThat(
                            required()
                                    .does(WRITER, new PlanAct.Draft(text()))
                                    .refused(SHA, new PlanAct.Submit(1))
                                    .problem())
                    .isEqualTo("RP-5FL-1 is handed in by 5FL, not by Q36.");
        }

        @Test
        void onlyTheShaDecides() {
            assertThat(submitted(text()).refused(WRITER, new PlanAct.Agree(1)))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.NO_RIGHT,
                                    "RP-5FL-1 is agreed by Q36, which performance-manages 5FL, not"
                                            + " by 5FL.",
                                    "Ask Q36 to do it."));
            assertThat(submitted(text()).refused(STRANGER, new PlanAct.Return(1, "No.")).rule())
                    .isEqualTo(PlanRule.NO_RIGHT);
            assertThat(delivered().refused(WRITER, new PlanAct.ConfirmExit()).rule())
                    .isEqualTo(PlanRule.NO_RIGHT);
        }

        @Test
        void onlySignatoriesSign() {
            assertThat(submitted(signedBy(text(), "5QK")).refused(STRANGER, new PlanAct.Sign(1)))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.NO_RIGHT,
                                    "RP-5FL-1 is signed by 5FL and 5QK; 5QJ is not among them.",
                                    "If 5QJ has to agree, name it as a signatory in a new"
                                            + " version."));
        }

        @Test
        void theShaAgreesOrReturnsAndNeverSigns() {
            assertThat(submitted(text()).refused(SHA, new PlanAct.Sign(1)).fix())
                    .isEqualTo("Agree to it or return it instead.");
        }

        @Test
        void onlyThoseConcernedReportProgress() {
            assertThat(delivered().refused(STRANGER, advance("2", 10)).problem())
                    .isEqualTo(
                            "The progress of milestone 2 of RP-5FL-1 is reported by 5FL, not by"
                                    + " 5QJ.");
        }

        @Test
        void anOwnerReportsOnItsMilestoneOnly() {
            Milestone theirs =
                    new Milestone(
                            "3",
                            "Lend two nurses",
                            Purpose.SUPPORT,
                            List.of(),
                            by(2014, 12, 1),
                            Owner.role("5QJ", "nursing lead"),
                            "",
                            "",
                            false);
            PlanStory story =
                    submitted(text(theirs))
                            .does(BOARD, new PlanAct.Sign(1))
                            .does(SHA, new PlanAct.Agree(1))
                            .does(STRANGER, advance("3", 50));

            assertThat(story.refused(STRANGER, advance("2", 50)).rule())
                    .isEqualTo(PlanRule.NO_RIGHT);
        }
    }

    @Nested
    class OfASupportBody {

        @Test
        void whichDraftsAndReportsAndDecidesNothing() {
            PlanStory story = required(SUPPORT).does(CSU, new PlanAct.Draft(text()));
            assertThat(story.refused(CSU, new PlanAct.Submit(1)))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.SUPPORT_ONLY_DRAFTS,
                                    "CSU1 supports others: it drafts and uploads, but neither"
                                            + " hands in RP-5FL-1 nor decides on it.",
                                    "Ask 5FL to do it."));

            story.does(WRITER, new PlanAct.Submit(1));
            assertThat(
                            List.of(
                                    new PlanAct.Agree(1),
                                    new PlanAct.Return(1, "No."),
                                    new PlanAct.Sign(1),
                                    new PlanAct.Oppose(1, "No."),
                                    new PlanAct.Withdraw(1),
                                    new PlanAct.ConfirmExit()))
                    .allSatisfy(act ->
                            assertThat(story.refused(CSU, act).rule())
                                    .isEqualTo(PlanRule.SUPPORT_ONLY_DRAFTS));

            story.does(BOARD, new PlanAct.Sign(1))
                    .does(SHA, new PlanAct.Agree(1))
                    .does(CSU, advance("2", 10));
        }

        @Test
        void isNeverMadeASignatory() {
            assertThat(
                            required(SUPPORT)
                                    .refused(WRITER, new PlanAct.Draft(signedBy(text(), "CSU1")))
                                    .problem())
                    .isEqualTo(
                            "RP-5FL-1 makes CSU1 accountable or a signatory, but CSU1 supports"
                                    + " others: it only drafts and uploads.");
        }
    }

    @Nested
    class OfWhoPreparedIt {

        @Test
        void whoCantSignItInWhateverCapitals() {
            Actor same = new Actor("5FL", "Immunisation Coordinator ");

            assertThat(submitted(text()).refused(same, new PlanAct.Sign(1)).rule())
                    .isEqualTo(PlanRule.SIGNATORY_IS_PREPARER);
        }

        @Test
        void whoMustHaveTheRightToWriteIt() {
            PlanText theirs =
                    new PlanText("Catch up", "5QJ", "chair", "5FL", List.of(), null, List.of());

            assertThat(required().refused(WRITER, new PlanAct.Draft(theirs)).problem())
                    .isEqualTo("RP-5FL-1 is prepared by 5FL, not by 5QJ.");
        }
    }

    @Nested
    class OfAText {

        @Test
        void withoutAnActionAgainstTheFailureOrTheRisk() {
            assertThat(handedIn(PlanRule.ACTIONS_MISSING, text(List.of())))
                    .isEqualTo(
                            "RP-5FL-1 has no action to address the failure: a recovery plan needs"
                                    + " at least one action to address the failure and one to"
                                    + " mitigate risk.");
            assertThat(
                            handedIn(
                                    PlanRule.ACTIONS_MISSING,
                                    text(
                                            List.of(
                                                    action(
                                                            "1",
                                                            Purpose.ADDRESS_FAILURE,
                                                            by(2014, 12, 31))))))
                    .startsWith("RP-5FL-1 has no action to mitigate risk:");
        }

        @Test
        void whoseActionHasNoMeasure() {
            Milestone unmeasured =
                    new Milestone(
                            "2",
                            "Call parents",
                            Purpose.MITIGATE_RISK,
                            List.of(),
                            by(2014, 12, 31),
                            Owner.role("5FL", "lead"),
                            " ",
                            "",
                            true);

            assertThat(handedIn(PlanRule.ACTION_INCOMPLETE, text(unmeasured)))
                    .isEqualTo(
                            "Milestone 2 of RP-5FL-1 does not say how its success is measured:"
                                    + " each action has an owner, a due date and a measure.");
        }

        @Test
        void whoseOwnerIsNotThere() {
            PlanStory story = required().does(WRITER, new PlanAct.Draft(text())).owners(_ -> false);

            assertThat(story.refused(WRITER, new PlanAct.Submit(1)))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.UNKNOWN_OWNER,
                                    "RP-5FL-1 gives milestones 1, 1.1 and 2 to 5FL immunisation"
                                            + " lead, but there is no such contact today.",
                                    "Upload the contact, or a version that names an owner who is"
                                            + " there."));
        }

        @Test
        void thatRevisesAndWouldLackSomething() {
            assertThat(delivered().refused(WRITER, new PlanAct.Draft(text(List.of()))).rule())
                    .isEqualTo(PlanRule.ACTIONS_MISSING);
        }

        @Test
        void thatSaysWhatStandsAlready() {
            assertThat(
                            required()
                                    .does(WRITER, new PlanAct.Draft(text()))
                                    .refused(WRITER, new PlanAct.Draft(text()))
                                    .rule())
                    .isEqualTo(PlanRule.ALREADY_SAID);
            assertThat(delivered().refused(WRITER, new PlanAct.Draft(text())).rule())
                    .isEqualTo(PlanRule.ALREADY_SAID);
        }

        @Test
        void thatAnswersWhatIsNoFinding() {
            Milestone stray =
                    new Milestone(
                            "2",
                            "Ring round",
                            Purpose.MITIGATE_RISK,
                            List.of("MENC"),
                            by(2014, 12, 31),
                            Owner.role("5FL", "lead"),
                            "calls made",
                            "",
                            true);

            assertThat(required().refused(WRITER, new PlanAct.Draft(text(stray))))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.UNKNOWN_FINDING,
                                    "Milestone 2 answers MENC, which is no finding of RP-5FL-1.",
                                    "Its findings are MMR1 and MMR2."));
        }

        @Test
        void whoseDaysCannotFollowEachOther() {
            PlanText early = starting(text(), LocalDate.of(2014, 12, 1));
            assertThat(required().refused(WRITER, new PlanAct.Draft(early)).problem())
                    .isEqualTo(
                            "Milestone 1.1 is due on 30 November 2014, before RP-5FL-1 starts on 1"
                                    + " December 2014.");

            PlanText late = text(action("1.1", Purpose.ADDRESS_FAILURE, by(2015, 1, 1)));
            assertThat(required().refused(WRITER, new PlanAct.Draft(late)).problem())
                    .isEqualTo(
                            "Milestone 1 is due on 31 December 2014, but its item 1.1 only on 1"
                                    + " January 2015.");
        }

        private static String handedIn(PlanRule rule, PlanText text) {
            Refused refused =
                    required()
                            .does(WRITER, new PlanAct.Draft(text))
                            .refused(WRITER, new PlanAct.Submit(1));
            assertThat(refused.rule()).isEqualTo(rule);
            return refused.problem();
        }
    }

    @Nested
    class OfProgress {

        @Test
        void ofAMilestoneThatIsNotThere() {
            assertThat(delivered().refused(WRITER, advance("7", 10)))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.UNKNOWN_MILESTONE,
                                    "RP-5FL-1 has no milestone 7 in force.",
                                    "Its milestones are 1, 1.1 and 2."));
        }

        @Test
        void withoutEvidence() {
            assertThat(
                            delivered()
                                    .refused(WRITER, new PlanAct.Complete("2", DAY, " ", ""))
                                    .problem())
                    .isEqualTo(
                            "Milestone 2 of RP-5FL-1 can't be done without evidence: completion"
                                    + " needs a reference to the proof.");
            assertThat(delivered().refused(WRITER, advance("2", 100)).rule())
                    .isEqualTo(PlanRule.NO_EVIDENCE);
        }

        @Test
        void onADayThatHasNotCome() {
            assertThat(
                            delivered()
                                    .refused(
                                            WRITER,
                                            new PlanAct.Complete(
                                                    "2", DAY.plusDays(1), "minute 4", ""))
                                    .problem())
                    .isEqualTo(
                            "Milestone 2 of RP-5FL-1 can't have come so far on 18 October 2014:"
                                    + " that day is still to come.");
        }

        @Test
        void beforeItWasStarted() {
            PlanStory story = delivered().does(WRITER, advance("2", 10));

            assertThat(
                            story.refused(
                                            WRITER,
                                            new PlanAct.Complete(
                                                    "2", DAY.minusDays(1), "minute 4", ""))
                                    .rule())
                    .isEqualTo(PlanRule.DATE_ORDER);
        }

        @Test
        void whileMandatoryItemsAreOpen() {
            assertThat(
                            delivered()
                                    .refused(WRITER, new PlanAct.Complete("1", DAY, "minute 4", ""))
                                    .problem())
                    .isEqualTo(
                            "Milestone 1 of RP-5FL-1 can't be done while milestone 1.1 of it is"
                                    + " open.");
        }

        @Test
        void ofWhatIsDone() {
            PlanStory story =
                    delivered().does(WRITER, new PlanAct.Complete("2", DAY, "minute 4", ""));

            assertThat(
                            List.of(
                                    new PlanAct.Complete("2", DAY, "minute 5", ""),
                                    advance("2", 50),
                                    new PlanAct.Miss("2", "CAPACITY", "")))
                    .allSatisfy(act ->
                            assertThat(story.refused(WRITER, act).rule())
                                    .isEqualTo(PlanRule.ALREADY_DONE));
        }

        @Test
        void forNoKnownBarrier() {
            assertThat(delivered().refused(WRITER, new PlanAct.Miss("2", "RAIN", "")))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.UNKNOWN_BARRIER,
                                    "Milestone 2 of RP-5FL-1 can't be missed for 'RAIN': there is"
                                            + " no such barrier.",
                                    "Known barriers: CAPACITY."));
        }

        @Test
        void ofTheWrongKind() {
            PlanStory story =
                    submitted(
                                    text(
                                            action(
                                                    "3",
                                                    Purpose.MITIGATE_RISK,
                                                    new When.Ongoing(DAY.plusDays(7), 1))))
                            .does(BOARD, new PlanAct.Sign(1))
                            .does(SHA, new PlanAct.Agree(1))
                            .does(WRITER, new PlanAct.Review("3", DAY, Rag.AMBER, ""));

            assertThat(story.refused(WRITER, new PlanAct.Complete("3", DAY, "e", "")).rule())
                    .isEqualTo(PlanRule.WRONG_KIND);
            assertThat(story.refused(WRITER, advance("3", 10)).rule())
                    .isEqualTo(PlanRule.WRONG_KIND);
            assertThat(story.refused(WRITER, new PlanAct.Review("2", DAY, Rag.GREEN, "")).rule())
                    .isEqualTo(PlanRule.WRONG_KIND);
            assertThat(
                            story.refused(
                                            WRITER,
                                            new PlanAct.Review(
                                                    "3", DAY.minusDays(1), Rag.GREEN, ""))
                                    .rule())
                    .isEqualTo(PlanRule.DATE_ORDER);
        }
    }

    @Nested
    class OfWhatIsSaidTwice {

        @Test
        void beItSignedOrObjected() {
            PlanStory story =
                    submitted(signedBy(text(), "5QJ"))
                            .does(BOARD, new PlanAct.Sign(1))
                            .does(STRANGER, new PlanAct.Oppose(1, "Not with our nurses."));

            assertThat(story.refused(BOARD, new PlanAct.Sign(1)))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.ALREADY_SAID,
                                    "5FL has signed version 1 of RP-5FL-1 already.",
                                    "Nothing more has to be done."));
            assertThat(
                            story.refused(STRANGER, new PlanAct.Oppose(1, "Not with our nurses."))
                                    .rule())
                    .isEqualTo(PlanRule.ALREADY_SAID);
        }

        @Test
        void orTakenBackUnsaid() {
            assertThat(submitted(text()).refused(BOARD, new PlanAct.Withdraw(1)).rule())
                    .isEqualTo(PlanRule.NOTHING_SAID);
        }
    }

    @Nested
    class WithoutAReason {

        @Test
        void nothingIsReturnedObjectedToOrKeptFromItsEnd() {
            assertThat(submitted(text()).refused(SHA, new PlanAct.Return(1, " ")))
                    .isEqualTo(
                            new Refused(
                                    PlanRule.NO_REASON,
                                    "To return RP-5FL-1 takes a reason, and none is given.",
                                    "Say in a sentence what has to change."));
            assertThat(submitted(text()).refused(BOARD, new PlanAct.Oppose(1, "")).rule())
                    .isEqualTo(PlanRule.NO_REASON);
        }
    }

    private static PlanAct advance(String milestone, int percent) {
        return new PlanAct.Advance(milestone, DAY, percent, "");
    }
}
