package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.pctmonitor.core.plan.PlanStory.BOARD;
import static uk.pctmonitor.core.plan.PlanStory.SHA;
import static uk.pctmonitor.core.plan.PlanStory.arrangement;
import static uk.pctmonitor.core.plan.PlanStory.federation;
import static uk.pctmonitor.core.plan.PlanStory.signedBy;
import static uk.pctmonitor.core.plan.PlanStory.submitted;
import static uk.pctmonitor.core.plan.PlanStory.text;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.organisation.Arrangement.Rule;
import uk.pctmonitor.core.organisation.Arrangements;
import uk.pctmonitor.core.plan.SignOff.Party;

/** Who has to agree, by the arrangement rules of S0.13. */
class SignOffTest {

    private static final Actor LEAD = new Actor("CL1", "chief executive");
    private static final Actor MEMBER = new Actor("5QJ", "chair");

    @Nested
    class WithoutAnArrangement {

        @Test
        void takesThePctAndTheSha() {
            assertThat(parties(submitted(text()))).containsExactly("5FL", "Q36");
        }

        @Test
        void takesThoseThatThePlanNamesToo() {
            PlanStory story = submitted(signedBy(text(), "5QJ"));
            assertThat(parties(story)).containsExactly("5FL", "5QJ", "Q36");

            story.does(BOARD, new PlanAct.Sign(1)).does(SHA, new PlanAct.Agree(1));
            assertThat(story.state()).isEqualTo(PlanState.SUBMITTED);
            assertThat(story.signOff().missing())
                    .extracting(Party::org, Party::because)
                    .containsExactly(tuple("5QJ", "named by the plan"));

            assertThat(story.does(MEMBER, new PlanAct.Sign(1)).state())
                    .isEqualTo(PlanState.IN_DELIVERY);
        }

        @Test
        void isTheSameForWhoIsOnlySupported() {
            assertThat(parties(submitted(text(), arrangement(Rule.SUPPORT, "CSU1", "5FL"))))
                    .containsExactly("5FL", "Q36");
        }
    }

    @Nested
    class InAUnitaryAssociation {

        @Test
        void takesTheLeadOnly() {
            PlanStory story = submitted(text(), arrangement(Rule.UNITARY, "CL1", "5FL", "5QJ"));
            assertThat(parties(story)).containsExactly("CL1", "Q36");
            assertThat(story.refused(BOARD, new PlanAct.Sign(1)).rule())
                    .isEqualTo(PlanRule.NO_RIGHT);

            story.does(LEAD, new PlanAct.Sign(1)).does(SHA, new PlanAct.Agree(1));
            assertThat(story.state()).isEqualTo(PlanState.IN_DELIVERY);
        }
    }

    @Nested
    class InAConfederation {

        private final PlanStory story =
                submitted(text(), arrangement(Rule.CONFEDERATION, "CL1", "5FL", "5QJ"));

        @Test
        void takesEveryMember() {
            assertThat(parties(story)).containsExactly("5FL", "5QJ", "Q36");
            story.does(BOARD, new PlanAct.Sign(1)).does(SHA, new PlanAct.Agree(1));
            assertThat(story.state()).isEqualTo(PlanState.SUBMITTED);

            story.does(MEMBER, new PlanAct.Sign(1));
            assertThat(story.state()).isEqualTo(PlanState.IN_DELIVERY);
        }

        @Test
        void isBlockedByOneObjection() {
            story.does(BOARD, new PlanAct.Sign(1))
                    .does(MEMBER, new PlanAct.Oppose(1, "It takes our nurses."));

            PlanDecision.Refused refused = story.refused(SHA, new PlanAct.Agree(1));
            assertThat(refused)
                    .isEqualTo(
                            new PlanDecision.Refused(
                                    PlanRule.VETOED,
                                    "5QJ, a member of the association with a veto, objects to"
                                            + " version 1 of RP-5FL-1: \"It takes our nurses.\""
                                            + " While it does, the plan can't be agreed.",
                                    "Return it, or wait until 5QJ takes the objection back or"
                                            + " signs."));
        }

        @Test
        void staysBlockedWhenTheObjectionComesLast() {
            story.does(BOARD, new PlanAct.Sign(1))
                    .does(SHA, new PlanAct.Agree(1))
                    .does(MEMBER, new PlanAct.Oppose(1, "It takes our nurses."));
            assertThat(story.state()).isEqualTo(PlanState.SUBMITTED);

            // Taking the objection back is not yet a signature.
            story.does(MEMBER, new PlanAct.Withdraw(1));
            assertThat(story.state()).isEqualTo(PlanState.SUBMITTED);
            assertThat(story.does(MEMBER, new PlanAct.Sign(1)).state())
                    .isEqualTo(PlanState.IN_DELIVERY);
        }
    }

    @Nested
    class InAFederation {

        @Test
        void takesTheLeadForWhatWasCeded() {
            assertThat(parties(submitted(text(), federation("CL1", Set.of("MR"), "5FL", "5QJ"))))
                    .containsExactly("CL1", "Q36");
        }

        @Test
        void takesThePctForTheRest() {
            assertThat(parties(submitted(text(), federation("CL1", Set.of("FN"), "5FL", "5QJ"))))
                    .containsExactly("5FL", "Q36");
        }

        @Test
        void takesBothForAPlanOverBoth() {
            PlanStory story = submitted(text(), federation("CL1", Set.of("MR"), "5FL"));
            SignOff both =
                    SignOff.of(
                            story.plan(),
                            new Arrangements(List.of(federation("CL1", Set.of("MR"), "5FL"))),
                            "Q36",
                            Set.of("MR", "FN"),
                            PlanStory.DAY);

            assertThat(both.parties()).extracting(Party::org).containsExactly("5FL", "CL1", "Q36");
        }
    }

    private static List<String> parties(PlanStory story) {
        return story.signOff().parties().stream().map(Party::org).toList();
    }
}
