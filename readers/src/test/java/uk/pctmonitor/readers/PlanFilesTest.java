package uk.pctmonitor.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.Content;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Receipt;
import uk.pctmonitor.core.intake.Severity;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.PlanAct;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.core.plan.PlanRequest.Target;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.plan.When;

/** Files come on 20 April 2010, a Tuesday. */
@DisplayName("The text of a plan")
class PlanFilesTest {

    private static final String TOP =
            "plan,org,type,title,prepared_by,accountable,signatories,starts,milestone,action,"
                    + "purpose,findings,when,due,every_months,owner_org,owner,measure,evidence,"
                    + "mandatory\n";
    private static final String HEAD = "RP-5A1-1,,,Catch up,Plan lead,,,";
    private static final String FIRST =
            HEAD + ",1,Call them in,ADDRESS_FAILURE,MMR,BY,2010-06-30,,,clinic lead,95 %,list,\n";
    private static final String SECOND =
            "RP-5A1-1,,,,,,,,2,Check weekly,MITIGATE_RISK,,ONGOING,2010-05-31,1,,clinic lead,none"
                    + " missed,,no\n";

    @Nested
    class IsRead {

        @Test
        void withItsHeadOnTheFirstRowOnly() {
            PlanRequest request = only(check(FIRST + SECOND));

            assertThat(request.target()).isEqualTo(known("RP-5A1-1"));
            assertThat(request.by()).isEqualTo("Plan lead");
            assertThat(request.row()).isEqualTo(2);
            PlanText text = text(request);
            assertThat(text.title()).isEqualTo("Catch up");
            assertThat(text.preparer()).isEqualTo("nat");
            assertThat(text.accountable()).isEqualTo("5A1");
            assertThat(text.signatories()).isEmpty();
            assertThat(text.starts()).isNull();
            assertThat(text.milestones()).hasSize(2);
            assertThat(text.milestones().getFirst())
                    .satisfies(it -> {
                        assertThat(it.text()).isEqualTo("Call them in");
                        assertThat(it.purpose()).isEqualTo(Purpose.ADDRESS_FAILURE);
                        assertThat(it.findings()).containsExactly("MMR");
                        assertThat(it.when()).isEqualTo(new When.By(LocalDate.of(2010, 6, 30)));
                        assertThat(it.owner()).isEqualTo(Owner.role("5A1", "clinic lead"));
                        assertThat(it.measure()).isEqualTo("95 %");
                        assertThat(it.evidence()).isEqualTo("list");
                        assertThat(it.mandatory()).isTrue();
                    });
            assertThat(text.milestones().getLast().when())
                    .isEqualTo(new When.Ongoing(LocalDate.of(2010, 5, 31), 1));
            assertThat(text.milestones().getLast().mandatory()).isFalse();
        }

        @Test
        void withItsHeadRepeatedOnEveryRow() {
            assertThat(only(check(FIRST + SECOND.replace("RP-5A1-1,,,,,,,", HEAD))))
                    .isEqualTo(only(check(FIRST + SECOND)));
        }

        @Test
        void whereOthersAreAccountableAndSign() {
            PlanText text =
                    text(
                            only(
                                    check(
                                            FIRST.replace(",,,,1,", ",5A2,nat;5E1,2010-05-01,1,")
                                                    + SECOND)));
            assertThat(text.accountable()).isEqualTo("5A2");
            assertThat(text.signatories()).containsExactly("5E1", "nat");
            assertThat(text.starts()).isEqualTo(LocalDate.of(2010, 5, 1));
            assertThat(text.milestones().getFirst().owner())
                    .isEqualTo(Owner.role("5A2", "clinic lead"));
        }

        @Test
        void asANewOneWhoseRowsNeedNotRepeatWhoseItIs() {
            PlanRequest request =
                    only(
                            check(
                                    (FIRST + SECOND)
                                            .replace("RP-5A1-1,,,C", "NEW,5A1,action,C")
                                            .replace("RP-5A1-1", "new")));
            assertThat(request.target()).isEqualTo(new Target.New(PlanType.ACTION, "5A1"));
            assertThat(text(request).milestones()).hasSize(2);
        }

        @Test
        void besideOthersInOneFile() {
            Checked checked =
                    check(
                            FIRST
                                    + FIRST.replace("RP-5A1-1", "RP-5A2-7")
                                    + SECOND
                                    + SECOND.replace("RP-5A1-1", "RP-5A2-7"));
            assertThat(requests(checked))
                    .extracting(PlanRequest::target)
                    .containsExactly(known("RP-5A1-1"), known("RP-5A2-7"));
        }

        @Test
        void withItemsOfAMilestoneInTheOrderOfTheirNumbers() {
            assertThat(
                            text(only(
                                            check(
                                                    FIRST
                                                            + SECOND.replace(",2,C", ",1.10,C")
                                                            + SECOND.replace(",2,C", ",1.2,C"))))
                                    .milestones())
                    .extracting(each -> each.number())
                    .containsExactly("1", "1.2", "1.10");
        }

        @Test
        void withAnOwnerByAddressWhoIsKnownByIdOnly() {
            // printf 'manager@5a1.example' | sha256sum
            Owner owner = Owner.person("5A1", "5A1-e58b055d");
            assertThat(firstOwner("Manager@5a1.example")).isEqualTo(owner);
            assertThat(firstOwner("5A1-e58b055d")).isEqualTo(owner);
        }

        @Test
        void inWordsThatMayRunOverSeveralLinesAndBeginLikeAFormula() {
            assertThat(
                            text(only(
                                            check(
                                                    FIRST.replace(
                                                                    "Call them in",
                                                                    "\"'=5 calls\na day\"")
                                                            + SECOND)))
                                    .milestones()
                                    .getFirst()
                                    .text())
                    .isEqualTo("=5 calls a day");
        }

        @Test
        void onceWhereARowIsRepeated() {
            Checked checked = check(FIRST + SECOND + SECOND);
            assertThat(text(only(checked)).milestones()).hasSize(2);
            assertThat(codes(checked)).containsExactly("REPEATED_ROW");
        }

        private static Owner firstOwner(String owner) {
            return text(only(check(FIRST.replace("clinic lead", owner) + SECOND)))
                    .milestones()
                    .getFirst()
                    .owner();
        }
    }

    @Nested
    class IsRemarkedOn {

        @Test
        void asLongAsItCannotBeHandedIn() {
            Checked checked = check(FIRST.replace("95 %", ""));
            assertThat(checked.refused()).isFalse();
            assertThat(checked.findings().listed())
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.severity()).isEqualTo(Severity.WARNING);
                        assertThat(it.code()).isEqualTo("PLAN_UNFINISHED");
                        assertThat(it.problem())
                                .isEqualTo(
                                        "RP-5A1-1 can't be handed in yet: no action mitigates risk"
                                                + " (MITIGATE_RISK); milestones without a measure of"
                                                + " success: 1.");
                    });
        }
    }

    @Nested
    class IsRefused {

        @ParameterizedTest(name = "{0} -> {1}: {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "RP-5A1-1,,,C  | XX-5A1-1,,,C     | BAD_PLAN",
                    "RP-5A1-1,,,C  | RP-5A9-1,,,C     | BAD_PLAN",
                    "RP-5A1-1,,,C  | rp-5A1-1,,,C     | BAD_PLAN",
                    "RP-5A1-1,,,C  | RP-5A1-1,5A2,,C  | BAD_PLAN",
                    "RP-5A1-1,,,C  | RP-5A1-1,,ACTION,C | BAD_PLAN",
                    "RP-5A1-1,,,C  | ,,,C             | EMPTY_CELL",
                    "RP-5A1-1,,,C  | NEW,5A1,,C       | EMPTY_CELL",
                    "RP-5A1-1,,,C  | NEW,,RECOVERY,C  | NO_ORG",
                    "RP-5A1-1,,,C  | NEW,5A1,REPAIR,C | BAD_CHOICE",
                    "RP-5A1-1,,,C  | NEW,5A9,RECOVERY,C | UNKNOWN_ORG",
                    "Catch up      | ''               | EMPTY_CELL",
                    "Plan lead     | ''               | EMPTY_CELL",
                    "lead,,,,1     | lead,5A9,,,1     | UNKNOWN_ORG",
                    "lead,,,,1     | lead,5A1;5A2,,,1 | UNKNOWN_ORG",
                    "lead,,,,1     | lead,,nat;5A9,,1 | UNKNOWN_ORG",
                    "lead,,,,1     | lead,,,1 May 2010,1 | BAD_DATE",
                    "lead,,,,1     | lead,,,2010-07-01,1 | DATE_ORDER",
                    ",1,Call       | ,first,Call      | BAD_MILESTONE",
                    ",1,Call       | ,01-Jan,Call     | BAD_MILESTONE",
                    ",1,Call       | ,1.1,Call        | BAD_MILESTONE",
                    ",1,Call       | ,,Call           | BAD_MILESTONE",
                    "Call them in  | ''               | EMPTY_CELL",
                    "ADDRESS_FAILURE | HELP           | BAD_CHOICE",
                    "ADDRESS_FAILURE | ''             | EMPTY_CELL",
                    ",MMR,BY       | ,MMR;MRM,BY      | UNKNOWN_METRIC",
                    "BY,2010-06-30 | SOON,2010-06-30  | BAD_CHOICE",
                    "BY,2010-06-30 | BY,              | EMPTY_CELL",
                    "BY,2010-06-30 | BY,30/06/2010    | BAD_DATE",
                    "BY,2010-06-30, | BY,2010-06-30,3 | UNEXPECTED_CELL",
                    "BY,2010-06-30, | ONGOING,2010-06-30, | EMPTY_CELL",
                    "BY,2010-06-30, | ONGOING,2010-06-30,0 | BAD_COUNT",
                    "BY,2010-06-30, | ONGOING,2010-06-30,monthly | BAD_COUNT",
                    ",,,clinic lead | ,,5A9,clinic lead | UNKNOWN_ORG",
                    "clinic lead   | ''               | EMPTY_CELL",
                    "clinic lead   | a@b              | BAD_EMAIL",
                    ",list,        | ',list,perhaps'  | BAD_CHOICE"
                })
        void forOneFaultOfOneRow(String good, String bad, String code) {
            assertThat(FIRST).contains(good);
            Checked checked =
                    check(
                            FIRST.replace(good, bad)
                                    + SECOND.replace("RP-5A1-1", "RP-5A2-1")
                                            .replace("RP-5A2-1,,,,,,,", "RP-5A2-1,,,T,P,,,"));
            assertThat(checked.refused()).isTrue();
            assertThat(errors(checked)).extracting(Finding::code).containsExactly(code);
            assertThat(errors(checked)).extracting(Finding::row).containsExactly(2L);
            assertThat(requests(checked)).isEmpty();
        }

        @Test
        void withEveryFaultAtOnce() {
            Checked checked =
                    check(
                            FIRST.replace("BY,2010-06-30", "SOON,30 June")
                                    + SECOND.replace("MITIGATE_RISK", "")
                                            .replace("clinic lead", "a@b"));
            assertThat(errors(checked))
                    .extracting(each -> each.row() + " " + each.code())
                    .containsExactly("2 BAD_CHOICE", "2 BAD_DATE", "3 EMPTY_CELL", "3 BAD_EMAIL");
        }

        @Test
        void whenTwoRowsContradictEachOtherOverThePlan() {
            Checked checked =
                    check(FIRST + SECOND.replace("RP-5A1-1,,,,", "RP-5A1-1,,,Something else,"));
            assertThat(errors(checked))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.code()).isEqualTo("CONFLICTING_ROWS");
                        assertThat(it.place()).isEqualTo("Rows 2 and 3");
                        assertThat(it.problem())
                                .isEqualTo("RP-5A1-1 has two different cells in the column title.");
                    });
        }

        @Test
        void whenOneMilestoneIsThereTwiceAndNotTheSame() {
            Checked checked = check(FIRST + SECOND + SECOND.replace("weekly", "daily"));
            assertThat(errors(checked))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.code()).isEqualTo("CONFLICTING_ROWS");
                        assertThat(it.place()).isEqualTo("Rows 3 and 4");
                        assertThat(it.problem()).startsWith("Milestone 2 of RP-5A1-1 is there");
                    });
        }

        @Test
        void whenItIsLongerThanThePlaceForIt() {
            StringBuilder rows = new StringBuilder(FIRST);
            for (int i = 2; i <= 201; i++) {
                rows.append(SECOND.replace(",2,Check", "," + i + ",Check"));
            }
            assertThat(errors(check(rows.toString())))
                    .extracting(Finding::code)
                    .containsExactly("PLAN_TOO_LONG");
            rows.setLength(0);
            rows.append(FIRST);
            for (int i = 2; i <= 70; i++) {
                rows.append(SECOND.replace(",2,Check", "," + i + "," + "x".repeat(900) + " Check"));
            }
            assertThat(errors(check(rows.toString())))
                    .extracting(Finding::code)
                    .containsExactly("PLAN_TOO_LONG");
        }

        @Test
        void whenACellIsLongerThanItMayBe() {
            assertThat(errors(check(FIRST.replace("Call them in", "x".repeat(1001)) + SECOND)))
                    .extracting(Finding::code)
                    .containsExactly("CELL_TOO_LONG");
        }

        @Test
        void asANewOneOfAnOrganisationThatTheSubmitterHasNoSayOver() {
            Checked checked =
                    Uploads.ofPlans()
                            .by("5A1")
                            .check(TOP + FIRST.replace("RP-5A1-1,,,C", "NEW,5A2,RECOVERY,C"));
            assertThat(codes(checked)).containsExactly("ORG_MISMATCH");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"prepared_by", "action", "owner", "measure"})
    void repeatsNoWordsOfPeople(String column) {
        String secret = "Jo Secret@home\u200B";
        String[] cells = FIRST.strip().split(",", -1);
        cells[List.of(TOP.strip().split(",", -1)).indexOf(column)] = secret;
        Checked checked = check(String.join(",", cells) + "\n" + SECOND);
        assertThat(checked.refused()).isTrue();
        assertThat(checked.findings().toString()).doesNotContain("Secret");
        assertThat(receipt(checked)).doesNotContain("Secret");
    }

    @Test
    void isReceiptedWithWhatFollows() {
        assertThat(receipt(check(FIRST + SECOND)))
                .contains("ACCEPTED: file.csv, 1 act on RP-5A1-1")
                .contains("RP-5A1-1: a text with 2 milestones was written.")
                .contains("upload a row with SUBMIT to the folder signoffs")
                .doesNotContain("Plan lead");
    }

    static String receipt(Checked checked) {
        Receipt.About about =
                new Receipt.About(
                        "file.csv",
                        "Plans",
                        java.time.Instant.parse("2010-04-20T11:00:00Z"),
                        Reference.of("file"));
        return (checked.refused()
                        ? Receipt.refused(about, checked.findings(), List.of())
                        : Receipt.accepted(
                                about, checked, uk.pctmonitor.core.intake.Differences.NONE))
                .toString();
    }

    static List<PlanRequest> requests(Checked checked) {
        return checked.content() instanceof Content.Acts(var requests)
                ? requests
                : Collections.emptyList();
    }

    static List<String> codes(Checked checked) {
        return checked.findings().listed().stream().map(Finding::code).toList();
    }

    static List<Finding> errors(Checked checked) {
        return checked.findings().listed().stream().filter(Finding::refuses).toList();
    }

    static Target known(String plan) {
        return new Target.Known(PlanId.of(plan).orElseThrow());
    }

    static PlanRequest only(Checked checked) {
        assertThat(errors(checked)).isEmpty();
        assertThat(requests(checked)).hasSize(1);
        return requests(checked).getFirst();
    }

    private static PlanText text(PlanRequest request) {
        assertThat(request.act()).isInstanceOf(PlanAct.Draft.class);
        return ((PlanAct.Draft) request.act()).text();
    }

    private static Checked check(String rows) {
        return Uploads.ofPlans().check(TOP + rows);
    }
}
