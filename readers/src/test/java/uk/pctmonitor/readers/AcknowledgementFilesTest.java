package uk.pctmonitor.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.readers.PlanFilesTest.codes;
import static uk.pctmonitor.readers.PlanFilesTest.errors;
import static uk.pctmonitor.readers.PlanFilesTest.receipt;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.alert.Acknowledgement;
import uk.pctmonitor.core.alert.AcknowledgementRequest;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.Content;

/** Files come on 20 April 2010, a Tuesday. The 92nd day after it is 21 July. */
@DisplayName("An acknowledgement file")
class AcknowledgementFilesTest {

    private static final String TOP = "org,metric,by,until,note\n";

    @Test
    void isReadForRatingsAndForMissingReturns() {
        Checked checked =
                check(
                        """
                        5A1,MMR,manager,2010-07-21,Clinics begin in May
                        5A1,cover 2009/10 Q4,manager,2010-04-20,Promised for tomorrow
                        """);

        assertThat(codes(checked)).isEmpty();
        assertThat(requests(checked))
                .containsExactly(
                        new AcknowledgementRequest(
                                new AlertKey("5A1", "MMR", AlertKey.Kind.RATING),
                                new Acknowledgement(
                                        "manager",
                                        LocalDate.of(2010, 7, 21),
                                        "Clinics begin in May"),
                                2),
                        new AcknowledgementRequest(
                                new AlertKey(
                                        "5A1", "cover 2009/10 Q4", AlertKey.Kind.NON_SUBMISSION),
                                new Acknowledgement(
                                        "manager",
                                        LocalDate.of(2010, 4, 20),
                                        "Promised for tomorrow"),
                                3));
        assertThat(receipt(checked))
                .contains(", 2 acknowledgements")
                .contains("5A1 MMR is acknowledged until 21 July 2010.")
                .contains("5A1 cover 2009/10 Q4 is acknowledged until 20 April 2010.")
                .doesNotContain("Clinics begin");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5A9,MMR,manager,2010-05-01,note  | UNKNOWN_ORG",
                "5A1,MRM,manager,2010-05-01,note  | UNKNOWN_METRIC",
                "5A1,,manager,2010-05-01,note     | NO_METRIC",
                "5A1,MMR,,2010-05-01,note         | EMPTY_CELL",
                "5A1,MMR,manager,2010-05-01,      | EMPTY_CELL",
                "5A1,MMR,manager,,note            | EMPTY_CELL",
                "5A1,MMR,manager,1 May,note       | BAD_DATE",
                "5A1,MMR,manager,2010-04-19,note  | BAD_DATE",
                "5A1,MMR,manager,2010-07-22,note  | BAD_DATE"
            })
    void isRefusedForOneFault(String row, String code) {
        Checked checked = check(row + "\n");
        assertThat(checked.refused()).isTrue();
        assertThat(codes(checked)).containsExactly(code);
    }

    @Test
    void isRefusedForAnOrganisationOutsideTheSubmittersScope() {
        assertThat(
                        codes(
                                Uploads.ofAcknowledgements()
                                        .by("5A1")
                                        .check(TOP + "5E1,MMR,manager,2010-05-01,note\n")))
                .containsExactly("ORG_MISMATCH");
    }

    @Test
    void saysUpToWhichDayItMayHold() {
        assertThat(errors(check("5A1,MMR,manager,2010-07-22,note\n")).getFirst().line())
                .isEqualTo(
                        "Row 2, column until: 22 July 2010 is too far away: an acknowledgement"
                                + " holds for 92 days at most. Give a day up to 21 July 2010, and"
                                + " acknowledge again then.");
    }

    @Test
    void isRefusedWhenOneAlertIsAcknowledgedInTwoWays() {
        String row = "5A1,MMR,manager,2010-05-01,note\n";
        assertThat(codes(check(row + row))).containsExactly("REPEATED_ROW");
        assertThat(errors(check(row + row.replace("05-01", "05-02"))))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code()).isEqualTo("CONFLICTING_ROWS");
                    assertThat(it.place()).isEqualTo("Rows 2 and 3");
                });
    }

    private static List<AcknowledgementRequest> requests(Checked checked) {
        return checked.content() instanceof Content.Acknowledgements(var requests)
                ? requests
                : List.of();
    }

    private static Checked check(String rows) {
        return Uploads.ofAcknowledgements().check(TOP + rows);
    }
}
