package uk.pctmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.core.alert.Acknowledgement;
import uk.pctmonitor.core.alert.AcknowledgementRequest;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.Content;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Upload;
import uk.pctmonitor.core.plan.ActSheet;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.PlanAct;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.core.plan.PlanRequest.Target;
import uk.pctmonitor.core.plan.PlanSheet;
import uk.pctmonitor.core.plan.PlanTemplate;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.plan.When;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** Files as the program writes them, read by the program with the catalogue packaged with it. */
@DisplayName("A file written for somebody")
class PlanSheetsTest {

    private static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();
    private static final PlanId PLAN = new PlanId(PlanType.RECOVERY, "5FL", 1);
    private static final LocalDate DAY = LocalDate.of(2014, 11, 14); // Friday

    @Test
    void readsBackToTheSamePlan() {
        PlanText text =
                new PlanText(
                        "=Doses, \"second\" ones",
                        "5FL",
                        "-coordinator",
                        "5FL",
                        List.of("5QJ", "Q39"),
                        LocalDate.of(2014, 11, 3), // Monday
                        List.of(
                                milestone(
                                        "1",
                                        "@all, call them",
                                        new When.By(DAY),
                                        Owner.role("5FL", "immunisation lead")),
                                milestone(
                                        "1.2",
                                        "+1 letter",
                                        new When.From(DAY),
                                        Owner.person("5QJ", "5QJ-0123abcd")),
                                milestone(
                                        "1.10",
                                        "it's done",
                                        new When.Ongoing(DAY, 3),
                                        Owner.role("Q39", "performance manager"))));
        for (Target target :
                List.of(new Target.Known(PLAN), new Target.New(PlanType.DEVELOPMENT, "5FL"))) {
            assertThat(acts("5FL", "plans", PlanSheet.of(target, text)))
                    .containsExactly(
                            new PlanRequest(target, new PlanAct.Draft(text), "-coordinator", 2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PBC-READINESS-2005", "CLUSTER-TRANSITION-2011", "CLOSE-DOWN-2013"})
    void fromATemplateWithItsDaysIsAWholePlanAtOnce(String code) {
        PlanTemplate template = template(code);
        Target target = new Target.New(template.type(), "5FL");

        Checked checked = check("5FL", "plans", sheet(target, template, List.of(), "plan lead"));

        assertThat(checked.findings().listed()).isEmpty();
        assertThat(checked.content())
                .isInstanceOfSatisfying(
                        Content.Acts.class,
                        acts ->
                                assertThat(text(acts.requests().getFirst()).milestones())
                                        .extracting(Milestone::number)
                                        .containsExactlyElementsOf(
                                                template.items().stream()
                                                        .map(PlanTemplate.Item::number)
                                                        .toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECOVERY-PLAN", "DEVELOPMENT-PLAN", "ACTION-PLAN"})
    void fromASkeletonLacksOnlyWhatItsWriterHasToSay(String code) {
        PlanTemplate template = template(code);

        Checked checked =
                check(
                        "5FL",
                        "plans",
                        sheet(new Target.New(template.type(), "5FL"), template, List.of(), ""));

        assertThat(checked.refused()).isTrue();
        assertThat(checked.findings().listed())
                .extracting(each -> each.code() + " " + each.column())
                .containsOnly("EMPTY_CELL due", "EMPTY_CELL prepared_by");
    }

    @Test
    void namesWhatFailsWhereItIsAddressed() {
        String sheet =
                sheet(
                        new Target.Known(PLAN),
                        template("RECOVERY-PLAN"),
                        List.of(
                                PlanFinding.failing("IMM-MMR2-5Y", Rag.RED, Quarter.of(2014, 2)),
                                PlanFinding.failing("IMM-MMR1-5Y", Rag.AMBER, Quarter.of(2014, 2)),
                                new PlanFinding(
                                        "IMM-PCV-12M",
                                        Rag.AMBER,
                                        Quarter.of(2014, 1),
                                        PlanFinding.Standing.WITHDRAWN,
                                        null)),
                        "plan lead");
        assertThat(sheet.lines().filter(line -> line.contains("ADDRESS_FAILURE")))
                .singleElement()
                .asString()
                .contains(",IMM-MMR2-5Y;IMM-MMR1-5Y,");
        assertThat(sheet).startsWith("plan,org,type,").doesNotContain("IMM-PCV-12M");
    }

    @Test
    void readsBackToTheSameReports() {
        List<PlanAct> acts =
                List.of(
                        new PlanAct.Complete("1.1", DAY, "=minutes, item 4", ""),
                        new PlanAct.Advance("2", DAY, 0, "-"),
                        new PlanAct.Advance("3", DAY, 40, "first \"clinic\""),
                        new PlanAct.Review("4", DAY, Rag.RED, "too few"),
                        new PlanAct.Miss("5", "CAPACITY", "@two left"));
        assertThat(acts("5FL", "milestones", ActSheet.milestones(PLAN, acts, "+lead")))
                .allSatisfy(each -> assertThat(each.by()).isEqualTo("+lead"))
                .extracting(PlanRequest::act)
                .containsExactlyElementsOf(acts);
    }

    @Test
    void readsBackToTheSameWords() {
        for (PlanAct act :
                List.of(
                        new PlanAct.Submit(1),
                        new PlanAct.Agree(2),
                        new PlanAct.Return(2, "=no, never"),
                        new PlanAct.Sign(3),
                        new PlanAct.Oppose(3, "too late"),
                        new PlanAct.Withdraw(3),
                        new PlanAct.ConfirmExit(),
                        new PlanAct.RefuseExit("one quarter only"))) {
            assertThat(acts("Q39", "signoffs", ActSheet.signoffs(PLAN, List.of(act), "manager")))
                    .containsExactly(new PlanRequest(new Target.Known(PLAN), act, "manager", 2));
        }
    }

    @Test
    void readsBackToTheSameAcknowledgements() {
        List<AcknowledgementRequest> requests =
                List.of(
                        acknowledgement("IMM-MMR2-5Y", AlertKey.Kind.RATING, 2),
                        acknowledgement("cover 2014/15 Q2", AlertKey.Kind.NON_SUBMISSION, 3));
        assertThat(check("Q39", "acks", ActSheet.acknowledgements(requests)).content())
                .isEqualTo(new Content.Acknowledgements(requests));
    }

    private static AcknowledgementRequest acknowledgement(
            String subject, AlertKey.Kind kind, long row) {
        return new AcknowledgementRequest(
                new AlertKey("5FL", subject, kind),
                new Acknowledgement("manager", LocalDate.of(2015, 1, 15), "=plan, expected"),
                row);
    }

    private static Milestone milestone(String number, String text, When when, Owner owner) {
        return new Milestone(
                number,
                text,
                number.equals("1") ? Purpose.ADDRESS_FAILURE : Purpose.MITIGATE_RISK,
                number.equals("1") ? List.of("IMM-MMR2-5Y", "IMM-MMR1-5Y") : List.of(),
                when,
                owner,
                "95 %",
                "-list",
                !number.equals("1.10"));
    }

    private static String sheet(
            Target target, PlanTemplate template, List<PlanFinding> findings, String preparedBy) {
        return PlanSheet.of(target, template, findings, "plan lead", preparedBy);
    }

    private static PlanTemplate template(String code) {
        return java.util.Objects.requireNonNull(CATALOGUE.plans().templates().get(code));
    }

    private static PlanText text(PlanRequest request) {
        return ((PlanAct.Draft) request.act()).text();
    }

    private static List<PlanRequest> acts(String submitter, String collection, String file) {
        Checked checked = check(submitter, collection, file);
        assertThat(checked.findings().listed()).filteredOn(Finding::refuses).isEmpty();
        return ((Content.Acts) checked.content()).requests();
    }

    private static Checked check(String submitter, String collection, String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return new ValidateFile(null, CATALOGUE, UploadedRows::open)
                .check(
                        new Upload(
                                submitter,
                                "file.csv",
                                Instant.parse("2014-12-01T12:00:00Z"),
                                bytes.length),
                        collection,
                        new ByteArrayInputStream(bytes))
                .checked();
    }
}
