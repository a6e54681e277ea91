package uk.pctmonitor.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.readers.PlanFilesTest.codes;
import static uk.pctmonitor.readers.PlanFilesTest.errors;
import static uk.pctmonitor.readers.PlanFilesTest.known;
import static uk.pctmonitor.readers.PlanFilesTest.receipt;
import static uk.pctmonitor.readers.PlanFilesTest.requests;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.plan.PlanAct;
import uk.pctmonitor.core.plan.PlanRequest;

@DisplayName("A sign-off file")
class SignoffFilesTest {

    private static final String TOP = "plan,version,act,by,reason\n";

    @Test
    void isReadWhateverItSays() {
        Checked checked =
                check(
                        """
                        RP-5A1-1,1,SUBMIT,plan lead,
                        RP-5A1-2,2,agree,manager,
                        RP-5A1-3,2,RETURN,manager,No measure of success
                        RP-5A1-4,3,SIGN,chief executive,
                        RP-5A1-5,3,OBJECT,chief executive,Too late
                        RP-5A1-6,1,WITHDRAW,chief executive,
                        RP-5A1-7,,confirm exit,manager,
                        RP-5A1-8,,REFUSE_EXIT,manager,One quarter only
                        """);

        assertThat(codes(checked)).isEmpty();
        assertThat(requests(checked))
                .containsExactlyInAnyOrder(
                        request(2, "RP-5A1-1", new PlanAct.Submit(1), "plan lead"),
                        request(3, "RP-5A1-2", new PlanAct.Agree(2), "manager"),
                        request(
                                4,
                                "RP-5A1-3",
                                new PlanAct.Return(2, "No measure of success"),
                                "manager"),
                        request(5, "RP-5A1-4", new PlanAct.Sign(3), "chief executive"),
                        request(
                                6,
                                "RP-5A1-5",
                                new PlanAct.Oppose(3, "Too late"),
                                "chief executive"),
                        request(7, "RP-5A1-6", new PlanAct.Withdraw(1), "chief executive"),
                        request(8, "RP-5A1-7", new PlanAct.ConfirmExit(), "manager"),
                        request(
                                9,
                                "RP-5A1-8",
                                new PlanAct.RefuseExit("One quarter only"),
                                "manager"));
        assertThat(receipt(checked))
                .contains(", 8 acts on 8 plans")
                .contains("RP-5A1-4: version 3 was signed.")
                .contains("RP-5A1-5: version 3 was objected to.")
                .contains("your objection stands")
                .doesNotContain("Too late")
                .doesNotContain("chief executive");
    }

    @Test
    void handsAPlanInBeforeItIsSigned() {
        assertThat(requests(check("RP-5A1-1,1,SIGN,a,\nRP-5A1-1,1,SUBMIT,b,\n")))
                .extracting(PlanRequest::act)
                .containsExactly(new PlanAct.Submit(1), new PlanAct.Sign(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5A1-1,1,SIGN,manager,            | BAD_PLAN",
                "RP-5A1-1,,SIGN,manager,          | EMPTY_CELL",
                "RP-5A1-1,v1,SIGN,manager,        | BAD_COUNT",
                "RP-5A1-1,0,SIGN,manager,         | BAD_COUNT",
                "RP-5A1-1,1,APPROVE,manager,      | BAD_CHOICE",
                "RP-5A1-1,1,,manager,             | EMPTY_CELL",
                "RP-5A1-1,1,SIGN,,                | EMPTY_CELL",
                "RP-5A1-1,1,SIGN,manager,if cheap | UNEXPECTED_CELL",
                "RP-5A1-1,1,AGREE,manager,if cheap | UNEXPECTED_CELL",
                "RP-5A1-1,1,OBJECT,manager,       | EMPTY_CELL",
                "RP-5A1-1,1,RETURN,manager,       | EMPTY_CELL",
                "RP-5A1-1,,REFUSE_EXIT,manager,   | EMPTY_CELL"
            })
    void isRefusedForOneFault(String row, String code) {
        Checked checked = check(row + "\n");
        assertThat(checked.refused()).isTrue();
        assertThat(codes(checked)).containsExactly(code);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1,SIGN,a,    | 1,OBJECT,a,no",
                "1,AGREE,a,   | 1,RETURN,a,no",
                "1,SIGN,a,    | 1,WITHDRAW,a,",
                "1,SIGN,a,    | 1,SIGN,b,",
                "1,SIGN,a,    | 2,SIGN,a,",
                ",CONFIRM_EXIT,a, | ,REFUSE_EXIT,a,no",
                "1,SUBMIT,a,  | 2,SIGN,a,"
            })
    void isRefusedWhenTwoRowsContradictEachOther(String one, String other) {
        Checked checked = check("RP-5A1-1," + one + "\nRP-5A1-1," + other + "\n");
        assertThat(errors(checked))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code()).isEqualTo("CONFLICTING_ROWS");
                    assertThat(it.place()).isEqualTo("Rows 2 and 3");
                    assertThat(it.problem()).contains("RP-5A1-1");
                });
    }

    @Test
    void countsARepeatedRowOnceAndOtherPlansForThemselves() {
        Checked checked = check("RP-5A1-1,1,SIGN,a,\nRP-5A1-1,1,SIGN,a,\nRP-5A2-1,2,OBJECT,a,no\n");
        assertThat(codes(checked)).containsExactly("REPEATED_ROW");
        assertThat(requests(checked)).hasSize(2);
    }

    @Test
    void isReadWithoutAColumnForReasonsWhereNoneIsNeeded() {
        Checked checked =
                Uploads.ofSignoffs()
                        .check("plan,version,act,by\nRP-5A1-1,1,SIGN,a\nRP-5A1-2,1,OBJECT,a\n");
        assertThat(errors(checked))
                .singleElement()
                .satisfies(it -> assertThat(it.place()).isEqualTo("Row 3, column reason"));
    }

    private static PlanRequest request(long row, String plan, PlanAct act, String by) {
        return new PlanRequest(known(plan), act, by, row);
    }

    private static Checked check(String rows) {
        return Uploads.ofSignoffs().check(TOP + rows);
    }
}
