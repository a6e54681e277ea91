package uk.pctmonitor.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.Upload;
import uk.pctmonitor.core.plan.PlanState;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.plans.Histories;

/** Files come from 10 July 2013, a Wednesday, on. 5FL Bath answers to Q39. */
@DisplayName("A file of acts on plans")
class ActsUploadTest {

    private static final String PLANS = "inbox/5FL/plans/p.csv";
    private static final String BATH = "inbox/5FL/signoffs/s.csv";
    private static final String SHA = "inbox/Q39/signoffs/s.csv";
    private static final String NEW_PLAN =
            PlanWorld.PLAN
                    .replace("RP-5FL-1,,,MMR", "NEW,5FL,DEVELOPMENT,MMR")
                    .replace("RP-5FL-1,,,,", "NEW,,,,")
                    .replace("IMM-MMR2-5Y", "");

    private static String signoff(String... rows) {
        return PlanWorld.signoff(rows);
    }

    @Nested
    class ThatIsTaken {

        @Test
        void leadsFromARequirementToDelivery() {
            PlanWorld it = PlanWorld.handedIn();
            it.accepted(SHA, signoff("RP-5FL-1,1,AGREE,performance manager,"));
            it.accepted(BATH, signoff("RP-5FL-1,1,SIGN,chief executive,"));

            assertThat(it.story())
                    .isEqualTo("Required Drafted Submitted Signed Signed Agreed Started");
            assertThat(it.plan().state()).isEqualTo(PlanState.IN_DELIVERY);
            it.holds();
        }

        @Test
        void countsByTheDayOnWhichItCameNotOnWhichItIsRead() {
            PlanWorld it = new PlanWorld();
            var id = it.upload(PLANS, PlanWorld.PLAN);
            it.world.wait(java.time.Duration.ofDays(3));
            it.world.deliver(id);

            assertThat(it.plans.history(PlanWorld.RP1).getLast().on())
                    .isEqualTo(LocalDate.of(2013, 7, 10));
        }

        @Test
        void getsAReceiptThatSaysHowThePlanStands() {
            PlanWorld it = new PlanWorld();
            it.accepted(PLANS, PlanWorld.PLAN);

            assertThat(it.world.items("OUTBOX#5FL").toString())
                    .contains("RP-5FL-1 is draft, version 1.");
        }

        @Test
        void givesANewPlanTheNextNumberAndSaysIt() {
            PlanWorld it = new PlanWorld();
            IngestResult.Accepted result = it.accepted(PLANS, NEW_PLAN);

            assertThat(it.plans.all("5FL")).extracting(Object::toString).contains("DP-5FL-1");
            assertThat(result.entry().finished().reason())
                    .isEqualTo("New: DP-5FL-1 is draft, version 1.");
        }

        @Test
        void keepsNamesOfPeopleInThePlanAndOutOfWhatIsTold() {
            PlanWorld it = PlanWorld.handedIn();

            assertThat(it.world.items("PLAN#").toString()).contains("Bram Bexley");
            assertThat(it.world.items("OUTBOX#").toString()).doesNotContain("Bexley");
            assertThat(it.world.items("FILE#").toString()).doesNotContain("Bexley");
        }

        @Test
        void mayHoldSeveralActsEachJudgedAfterTheOneBefore() {
            PlanWorld it = new PlanWorld();
            it.accepted(PLANS, PlanWorld.PLAN);
            it.accepted(
                    BATH,
                    signoff("RP-5FL-1,1,SUBMIT,plan lead,", "RP-5FL-1,1,SIGN,chief executive,"));

            assertThat(it.story()).isEqualTo("Required Drafted Submitted Signed");
            it.holds();
        }
    }

    @Nested
    class ThatIsRefused {

        @Test
        void saysWhichRuleRefusesItAndHowThePlanStands() {
            PlanWorld it = PlanWorld.handedIn();

            assertThat(it.refused(BATH, signoff("RP-5FL-1,1,AGREE,plan lead,")))
                    .startsWith("Row 2: ")
                    .contains("(Rule NO_RIGHT.)");
            assertThat(it.world.items("OUTBOX#5FL").toString()).contains("NO_RIGHT");
        }

        @Test
        void doesNothingOfItNotEvenWhatWouldHaveBeenTaken() {
            PlanWorld it = new PlanWorld();
            it.accepted(PLANS, PlanWorld.PLAN);
            String before = it.story();

            it.refused(
                    BATH, signoff("RP-5FL-1,1,SUBMIT,plan lead,", "RP-5FL-1,1,SIGN,Bram Bexley,"));

            assertThat(it.story()).isEqualTo(before);
            it.holds();
        }

        @Test
        void namesTheOpenPlansWhenThereIsNoneOfThatName() {
            PlanWorld it = PlanWorld.handedIn();

            assertThat(it.refused(SHA, signoff("RP-5FL-7,1,AGREE,performance manager,")))
                    .contains("There is no plan RP-5FL-7.")
                    .contains("5FL has RP-5FL-1.");
        }

        @Test
        void speaksOfAVersionThatIsNotThereAnyMore() {
            PlanWorld it = PlanWorld.handedIn();
            it.accepted(SHA, signoff("RP-5FL-1,1,RETURN,performance manager,Say who pays"));
            it.accepted(PLANS, PlanWorld.PLAN.replace("Spare", "More spare"));
            it.accepted(BATH, signoff("RP-5FL-1,2,SUBMIT,plan lead,"));

            assertThat(it.refused(SHA, signoff("RP-5FL-1,1,AGREE,performance manager,")))
                    .contains("STALE_VERSION");
        }

        @Test
        void isRefusedByValidateInTheSameWords() {
            PlanWorld it = PlanWorld.handedIn();
            String file = signoff("RP-5FL-1,1,AGREE,plan lead,");
            byte[] bytes = file.getBytes(UTF_8);
            Checked checked =
                    new ValidateFile(it.world.table, it.world.catalogue, UploadedRows::open)
                            .check(
                                    new Upload("5FL", "s.csv", it.world.now, bytes.length),
                                    "signoffs",
                                    new ByteArrayInputStream(bytes))
                            .checked();

            assertThat(checked.refused()).isTrue();
            assertThat(checked.findings().listed().getFirst().line())
                    .isEqualTo(it.refused(BATH, file));
            assertThat(it.story()).isEqualTo("Required Drafted Submitted");
        }

        @Test
        void asksForMoreThanOneMomentTakes() {
            PlanWorld it = PlanWorld.handedIn();
            it.accepted(SHA, signoff("RP-5FL-1,1,AGREE,performance manager,"));
            it.accepted(BATH, signoff("RP-5FL-1,1,SIGN,chief executive,"));
            // A plan of a hundred milestones, each reported on.
            PlanWorld many = new PlanWorld();
            many.accepted(PLANS, plan(100));
            many.accepted(BATH, signoff("RP-5FL-1,1,SUBMIT,plan lead,"));
            many.accepted(SHA, signoff("RP-5FL-1,1,AGREE,performance manager,"));
            many.accepted(BATH, signoff("RP-5FL-1,1,SIGN,chief executive,"));
            String started =
                    IntStream.rangeClosed(1, 100)
                            .mapToObj(
                                    n -> "RP-5FL-1,%d,STARTED,2013-07-10,10,,,,,lead".formatted(n))
                            .collect(
                                    Collectors.joining(
                                            "\n",
                                            "plan,milestone,status,on,percent,evidence,rating,"
                                                    + "barrier,note,by\n",
                                            "\n"));

            assertThat(many.refused("inbox/5FL/milestones/m.csv", started))
                    .contains("at most 90")
                    .contains("Split it");
            assertThat(many.plan().progress()).isEmpty();
        }

        private String plan(int milestones) {
            StringBuilder text = new StringBuilder(PlanWorld.PLAN);
            for (int n = 3; n <= milestones; n++) {
                text.append(
                        "RP-5FL-1,,,,,,,,%d,Step,SUPPORT,,BY,2014-03-31,,5FL,immunisation lead,m,e,no\n"
                                .formatted(n));
            }
            return text.toString();
        }
    }

    @Nested
    class ThatComesAgain {

        @Test
        void isRecognisedAndActsOnce() {
            PlanWorld it = new PlanWorld();
            it.accepted(PLANS, PlanWorld.PLAN);
            IngestResult.Accepted again = it.accepted("inbox/5FL/plans/again.csv", PlanWorld.PLAN);

            assertThat(again.entry().status()).isEqualTo(LedgerStatus.DUPLICATE_CONTENT);
            assertThat(it.story()).isEqualTo("Required Drafted");
            assertThat(it.world.items("OUTBOX#5FL").toString()).contains("NOTHING NEW");
        }

        @Test
        void beginsOneNewPlan() {
            PlanWorld it = new PlanWorld();
            it.accepted(PLANS, NEW_PLAN);
            it.accepted(PLANS, NEW_PLAN);

            assertThat(it.plans.all("5FL")).hasSize(2);
        }

        @Test
        void isRefusedWhenTheNewPlanHasGoneOnSince() {
            PlanWorld it = new PlanWorld();
            it.accepted(PLANS, NEW_PLAN);
            it.accepted(
                    PLANS,
                    NEW_PLAN.replace("NEW,5FL,DEVELOPMENT", "DP-5FL-1,,")
                            .replace("NEW,", "DP-5FL-1,")
                            .replace("Spare", "More spare"));

            assertThat(it.refused(PLANS, NEW_PLAN))
                    .contains("has begun DP-5FL-1 already")
                    .contains("Name DP-5FL-1");
        }

        @Test
        void isJudgedAnewWhenSomethingHasHappenedSince() {
            PlanWorld it = PlanWorld.handedIn();
            String sign = signoff("RP-5FL-1,1,SIGN,chief executive,");
            it.accepted(BATH, sign);
            it.accepted(BATH, signoff("RP-5FL-1,1,WITHDRAW,chief executive,"));
            it.accepted(BATH, sign);

            assertThat(it.story()).endsWith("Signed Withdrawn Signed");
        }

        @Test
        void fromAnotherSenderIsAnotherFile() {
            Sending bath = new Sending(Histories.source("a").origin(), Histories.NOON, "ab");
            assertThat(bath.source().content()).isEqualTo("5FL ab");
        }
    }
}
