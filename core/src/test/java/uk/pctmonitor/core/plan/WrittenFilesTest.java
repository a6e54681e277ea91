package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.Acknowledgement;
import uk.pctmonitor.core.alert.AcknowledgementRequest;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.rating.Rag;

/** Plans and acts as the files that say them; the columns are those of docs/file-formats.md. */
class WrittenFilesTest {

    private static final PlanId ID = new PlanId(PlanType.RECOVERY, "5FL", 3);
    private static final LocalDate DAY = LocalDate.of(2011, 4, 1);

    @Nested
    class APlan {

        private static final String COLUMNS =
                "plan,org,type,title,prepared_by,accountable,signatories,starts,milestone,section,"
                        + "action,purpose,findings,when,due,every_months,owner_org,owner,measure,"
                        + "evidence,mandatory\n";

        private static final PlanText TEXT =
                new PlanText(
                        "Measles, mumps",
                        "5FL",
                        "plan lead",
                        "5FL",
                        List.of("Q39", "5QJ"),
                        DAY,
                        List.of(
                                new Milestone(
                                        "1",
                                        "=SUM(A1) of \"lists\"",
                                        Purpose.ADDRESS_FAILURE,
                                        List.of("MMR1", "MMR2"),
                                        new When.By(DAY.plusDays(30)),
                                        Owner.role("5FL", "immunisation lead"),
                                        "95% called",
                                        "list",
                                        true),
                                new Milestone(
                                        "2",
                                        "Look at the figures",
                                        Purpose.SUPPORT,
                                        List.of(),
                                        new When.Ongoing(DAY.plusDays(60), 3),
                                        Owner.person("5QJ", "5QJ-00c0ffee"),
                                        "",
                                        "",
                                        false)));

        @Test
        void saysOfItselfInItsFirstRowAndOfItsMilestonesInEach() {
            assertThat(PlanSheet.of(new PlanRequest.Target.New(PlanType.RECOVERY, "5FL"), TEXT))
                    .isEqualTo(
                            COLUMNS
                                    + "NEW,5FL,RECOVERY,\"Measles, mumps\",plan lead,5FL,5QJ;Q39,"
                                    + "2011-04-01,1,,\"'=SUM(A1) of \"\"lists\"\"\",ADDRESS_FAILURE,"
                                    + "MMR1;MMR2,BY,2011-05-01,,5FL,immunisation lead,95% called,"
                                    + "list,yes\n"
                                    + "NEW,,,,,,,,2,,Look at the figures,SUPPORT,,ONGOING,"
                                    + "2011-05-31,3,5QJ,5QJ-00c0ffee,,,no\n");
        }

        @Test
        void thatIsThereIsNamedByItsNumberAlone() {
            assertThat(PlanSheet.of(new PlanRequest.Target.Known(ID), TEXT))
                    .startsWith(
                            COLUMNS
                                    + "RP-5FL-3,,,\"Measles, mumps\",plan lead,5FL,5QJ;Q39,"
                                    + "2011-04-01,1,");
        }

        @Test
        void withoutAFirstDayLeavesItsCellEmpty() {
            PlanText soon = PlanStory.text(List.of(DeliveredPlan.by("1", "2011-05-01")));

            assertThat(PlanSheet.of(new PlanRequest.Target.Known(ID), soon).lines().skip(1))
                    .containsExactly(
                            "RP-5FL-3,,,Catch up on MMR,immunisation coordinator,5FL,,,1,,Call back"
                                    + " every child,ADDRESS_FAILURE,IMM-MMR2-5Y,BY,2011-05-01,,5FL,"
                                    + "immunisation lead,95% of the cohort called,list of calls,yes");
        }

        @Test
        void toBeFilledInHasWhatItsTemplateSays() {
            PlanTemplate template =
                    new PlanTemplate(
                            "T",
                            "Recovery",
                            PlanType.RECOVERY,
                            "by hand",
                            List.of(
                                    item("1", Purpose.ADDRESS_FAILURE, When.Kind.BY, null, 0, ""),
                                    item(
                                            "1.1",
                                            Purpose.ADDRESS_FAILURE,
                                            When.Kind.BY,
                                            DAY,
                                            0,
                                            "nurse"),
                                    item(
                                            "2",
                                            Purpose.MITIGATE_RISK,
                                            When.Kind.ONGOING,
                                            DAY,
                                            6,
                                            "")));
            PlanFinding recovered =
                    new PlanFinding(
                            "MMR1",
                            Rag.RED,
                            Quarter.of(2010, 1),
                            PlanFinding.Standing.RECOVERED,
                            Quarter.of(2010, 3));

            String sheet =
                    PlanSheet.of(
                            new PlanRequest.Target.New(PlanType.RECOVERY, "5FL"),
                            template,
                            List.of(
                                    PlanFinding.failing("MMR2", Rag.RED, Quarter.of(2010, 3)),
                                    recovered,
                                    PlanFinding.failing("DTAP", Rag.AMBER, Quarter.of(2010, 3))),
                            "plan lead",
                            "somebody");

            assertThat(sheet)
                    .isEqualTo(
                            COLUMNS
                                    + "NEW,5FL,RECOVERY,Recovery,somebody,,,,1,Calls,Do 1,"
                                    + "ADDRESS_FAILURE,MMR2;DTAP,BY,,,,plan lead,all,,yes\n"
                                    + "NEW,,,,,,,,1.1,Calls,Do 1.1,"
                                    + "ADDRESS_FAILURE,,BY,2011-04-01,,,nurse,all,,yes\n"
                                    + "NEW,,,,,,,,2,Calls,Do 2,"
                                    + "MITIGATE_RISK,,ONGOING,2011-04-01,6,,plan lead,all,,yes\n");
        }

        private static PlanTemplate.Item item(
                String number,
                Purpose purpose,
                When.Kind when,
                @Nullable LocalDate day,
                int everyMonths,
                String role) {
            return new PlanTemplate.Item(
                    number,
                    "Calls",
                    "Do " + number,
                    purpose,
                    when,
                    day,
                    everyMonths,
                    role,
                    "all",
                    "",
                    true);
        }
    }

    @Nested
    class Acts {

        @Test
        void onMilestonesSayWhatBecameOfEach() {
            assertThat(
                            ActSheet.milestones(
                                    ID,
                                    List.of(
                                            new PlanAct.Advance("1", DAY, 40, "begun"),
                                            new PlanAct.Complete("1.1", DAY, "minutes", ""),
                                            new PlanAct.Review("2", DAY, Rag.AMBER, "-"),
                                            new PlanAct.Miss("3", "CAPACITY", "no nurses,\nyet")),
                                    "plan lead"))
                    .isEqualTo(
                            "plan,milestone,status,on,percent,evidence,rating,barrier,note,by\n"
                                    + "RP-5FL-3,1,PROGRESS,2011-04-01,40,,,,begun,plan lead\n"
                                    + "RP-5FL-3,1.1,DONE,2011-04-01,,minutes,,,,plan lead\n"
                                    + "RP-5FL-3,2,REVIEWED,2011-04-01,,,AMBER,,'-,plan lead\n"
                                    + "RP-5FL-3,3,MISSED,,,,,CAPACITY,\"no nurses,\nyet\",plan"
                                    + " lead\n");
        }

        @Test
        void onTheWholePlanSayTheVersionAndTheReason() {
            assertThat(
                            ActSheet.signoffs(
                                    ID,
                                    List.of(
                                            new PlanAct.Submit(1),
                                            new PlanAct.Return(1, "no owner"),
                                            new PlanAct.Sign(2),
                                            new PlanAct.Oppose(2, "too late"),
                                            new PlanAct.Withdraw(2),
                                            new PlanAct.Agree(2),
                                            new PlanAct.RefuseExit("wait"),
                                            new PlanAct.ConfirmExit()),
                                    "chair"))
                    .isEqualTo(
                            """
                            plan,version,act,by,reason
                            RP-5FL-3,1,SUBMIT,chair,
                            RP-5FL-3,1,RETURN,chair,no owner
                            RP-5FL-3,2,SIGN,chair,
                            RP-5FL-3,2,OBJECT,chair,too late
                            RP-5FL-3,2,WITHDRAW,chair,
                            RP-5FL-3,2,AGREE,chair,
                            RP-5FL-3,,REFUSE_EXIT,chair,wait
                            RP-5FL-3,,CONFIRM_EXIT,chair,
                            """);
        }

        @Test
        void onAlertsAreAcknowledgements() {
            assertThat(
                            ActSheet.acknowledgements(
                                    List.of(
                                            new AcknowledgementRequest(
                                                    new AlertKey(
                                                            "5FL", "MMR2", AlertKey.Kind.RATING),
                                                    new Acknowledgement("nurse", DAY, "@home"),
                                                    2))))
                    .isEqualTo("org,metric,by,until,note\n5FL,MMR2,nurse,2011-04-01,'@home\n");
        }

        @Test
        void inTheWrongFileAreNotWritten() {
            List<PlanAct> word = List.of(new PlanAct.Sign(1));
            List<PlanAct> progress = List.of(new PlanAct.Advance("1", DAY, 40, ""));

            assertThatThrownBy(() -> ActSheet.milestones(ID, word, "chair"))
                    .hasMessageStartingWith("not about a milestone");
            assertThatThrownBy(() -> ActSheet.signoffs(ID, progress, "chair"))
                    .hasMessageStartingWith("no word on a whole plan");
        }
    }
}
