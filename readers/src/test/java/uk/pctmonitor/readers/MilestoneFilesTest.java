package uk.pctmonitor.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.readers.PlanFilesTest.codes;
import static uk.pctmonitor.readers.PlanFilesTest.errors;
import static uk.pctmonitor.readers.PlanFilesTest.known;
import static uk.pctmonitor.readers.PlanFilesTest.receipt;
import static uk.pctmonitor.readers.PlanFilesTest.requests;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.plan.PlanAct;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.core.rating.Rag;

/** Files come on 20 April 2010, a Tuesday. */
@DisplayName("A report on milestones")
class MilestoneFilesTest {

    private static final String TOP =
            "plan,milestone,status,on,percent,evidence,rating,barrier,note,by\n";

    @Test
    void isReadWhateverBecameOfThem() {
        Checked checked =
                check(
                        """
                        RP-5A1-1,1,STARTED,2010-04-01,,,,,,clinic lead
                        RP-5A1-1,2,progress,2010-04-02,40,,,,first clinics,clinic lead
                        RP-5A1-1,3,DONE,2010-04-03,,"minutes, item 4",,,,clinic lead
                        RP-5A1-1,4,REVIEWED,2010-04-04,,,amber,,,clinic lead
                        RP-5A2-1,5,MISSED,,,,,capacity,two nurses left,clinic lead
                        """);

        assertThat(codes(checked)).isEmpty();
        assertThat(requests(checked))
                .containsExactly(
                        request(2, "RP-5A1-1", new PlanAct.Advance("1", day(1), 0, "")),
                        request(
                                3,
                                "RP-5A1-1",
                                new PlanAct.Advance("2", day(2), 40, "first clinics")),
                        request(
                                4,
                                "RP-5A1-1",
                                new PlanAct.Complete("3", day(3), "minutes, item 4", "")),
                        request(5, "RP-5A1-1", new PlanAct.Review("4", day(4), Rag.AMBER, "")),
                        request(
                                6,
                                "RP-5A2-1",
                                new PlanAct.Miss("5", "CAPACITY", "two nurses left")));
        assertThat(receipt(checked))
                .contains("RP-5A1-1: milestone 2 is 40 % complete (2 April 2010).")
                .contains("RP-5A1-1: milestone 4 was reviewed: AMBER (4 April 2010).")
                .contains("RP-5A2-1: milestone 5 is missed (CAPACITY).")
                .doesNotContain("nurses");
    }

    @Test
    void putsItemsBeforeWhatTheyAreItemsOf() {
        assertThat(
                        requests(
                                check(
                                        """
                                        RP-5A1-1,1,DONE,2010-04-03,,list,,,,lead
                                        RP-5A1-1,1.1,DONE,2010-04-03,,list,,,,lead
                                        RP-5A1-1,1.1,PROGRESS,2010-04-02,90,,,,,lead
                                        """)))
                .extracting(PlanRequest::row)
                .containsExactly(4L, 3L, 2L);
    }

    @Nested
    class IsRefused {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "5A1,1,DONE,2010-04-03,,list,,,,lead           | BAD_PLAN",
                    ",1,DONE,2010-04-03,,list,,,,lead              | EMPTY_CELL",
                    "RP-5A1-1,one,DONE,2010-04-03,,list,,,,lead    | BAD_MILESTONE",
                    "RP-5A1-1,1,FINISHED,2010-04-03,,list,,,,lead  | BAD_CHOICE",
                    "RP-5A1-1,1,,2010-04-03,,list,,,,lead          | EMPTY_CELL",
                    "RP-5A1-1,1,DONE,,,list,,,,lead                | EMPTY_CELL",
                    "RP-5A1-1,1,DONE,3 April,,list,,,,lead         | BAD_DATE",
                    "RP-5A1-1,1,DONE,2010-04-21,,list,,,,lead      | BAD_DATE",
                    "RP-5A1-1,1,DONE,2010-04-03,,,,,,lead          | EMPTY_CELL",
                    "RP-5A1-1,1,DONE,2010-04-03,90,list,,,,lead    | UNEXPECTED_CELL",
                    "RP-5A1-1,1,DONE,2010-04-03,,list,GREEN,,,lead | UNEXPECTED_CELL",
                    "RP-5A1-1,1,DONE,2010-04-03,,list,,,,          | EMPTY_CELL",
                    "RP-5A1-1,1,PROGRESS,2010-04-03,,,,,,lead      | EMPTY_CELL",
                    "RP-5A1-1,1,PROGRESS,2010-04-03,40%,,,,,lead   | BAD_COUNT",
                    "RP-5A1-1,1,PROGRESS,2010-04-03,101,,,,,lead   | BAD_COUNT",
                    "RP-5A1-1,1,PROGRESS,2010-04-03,5E1,,,,,lead   | BAD_COUNT",
                    "RP-5A1-1,1,PROGRESS,2010-04-03,40,list,,,,lead | UNEXPECTED_CELL",
                    "RP-5A1-1,1,REVIEWED,2010-04-03,,,,,,lead      | EMPTY_CELL",
                    "RP-5A1-1,1,REVIEWED,2010-04-03,,,NO_DATA,,,lead | BAD_CHOICE",
                    "RP-5A1-1,1,MISSED,2010-04-03,,,,,,lead        | EMPTY_CELL",
                    "RP-5A1-1,1,MISSED,2010-04-03,,,,CAPASITY,,lead | UNKNOWN_BARRIER",
                    "RP-5A1-1,1,STARTED,2010-04-03,,,,CAPACITY,,lead | UNEXPECTED_CELL"
                })
        void forOneFault(String row, String code) {
            Checked checked = check(row + "\n");
            assertThat(checked.refused()).isTrue();
            assertThat(codes(checked)).containsExactly(code);
        }

        @Test
        void withTheNearestBarrierNamed() {
            assertThat(errors(check("RP-5A1-1,1,MISSED,,,,,CAPASITY,,lead\n")).getFirst().line())
                    .isEqualTo(
                            "Row 2, column barrier: There is no barrier \"CAPASITY\". Nearest:"
                                    + " CAPACITY. Write one of: CAPACITY, INFORMATION.");
        }

        @ParameterizedTest(name = "{0} after {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    // the same day twice
                    "DONE,2010-04-03,,list,,,     | DONE,2010-04-03,,minutes,,,",
                    "PROGRESS,2010-04-03,40,,,,   | PROGRESS,2010-04-03,60,,,,",
                    "DONE,2010-04-03,,list,,,     | PROGRESS,2010-04-03,60,,,,",
                    // less than the day before
                    "PROGRESS,2010-04-04,40,,,,   | PROGRESS,2010-04-03,60,,,,",
                    // done, and then not
                    "PROGRESS,2010-04-04,90,,,,   | DONE,2010-04-03,,list,,,",
                    "DONE,2010-04-04,,list,,,     | DONE,2010-04-03,,list,,,",
                    "MISSED,,,,,CAPACITY,         | DONE,2010-04-03,,list,,,",
                    "MISSED,,,,,CAPACITY,         | MISSED,,,,,INFORMATION,",
                    "REVIEWED,2010-04-04,,,RED,,  | DONE,2010-04-03,,list,,,"
                })
        void whenTwoRowsContradictEachOther(String one, String other) {
            Checked checked = check("RP-5A1-1,1," + one + ",lead\nRP-5A1-1,1," + other + ",lead\n");
            assertThat(errors(checked))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.code()).isEqualTo("CONFLICTING_ROWS");
                        assertThat(it.place()).isEqualTo("Rows 2 and 3");
                        assertThat(it.problem())
                                .isEqualTo(
                                        "Two reports on milestone 1 of RP-5A1-1 contradict each"
                                                + " other.");
                    });
        }
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "STARTED,2010-04-01,,,,,     | PROGRESS,2010-04-03,60,,,,",
                "PROGRESS,2010-04-03,60,,,,  | PROGRESS,2010-04-02,40,,,,",
                "PROGRESS,2010-04-03,60,,,,  | DONE,2010-04-04,,list,,,",
                "REVIEWED,2010-03-03,,,RED,, | REVIEWED,2010-04-03,,,GREEN,,"
            })
    void mayTellTheCourseOfOneMilestoneDayByDay(String one, String other) {
        Checked checked = check("RP-5A1-1,1," + one + ",lead\nRP-5A1-1,1," + other + ",lead\n");
        assertThat(codes(checked)).isEmpty();
        assertThat(requests(checked)).hasSize(2);
    }

    @Test
    void countsARepeatedRowOnce() {
        String row = "RP-5A1-1,1,DONE,2010-04-03,,list,,,,lead\n";
        Checked checked = check(row + row);
        assertThat(requests(checked)).hasSize(1);
        assertThat(codes(checked)).containsExactly("REPEATED_ROW");
    }

    @Test
    void repeatsNoWordsOfPeople() {
        Checked checked =
                check(
                        "RP-5A1-1,1,DONE,2010-04-03,,Secret\u200B,Secret,,Secret\u200B,Secret\u200B\n");
        assertThat(errors(checked)).hasSize(4);
        assertThat(errors(checked)).extracting(Finding::seen).containsOnlyNulls();
        assertThat(receipt(checked)).doesNotContain("Secret");
    }

    private static LocalDate day(int ofApril) {
        return LocalDate.of(2010, 4, ofApril);
    }

    private static PlanRequest request(long row, String plan, PlanAct act) {
        return new PlanRequest(known(plan), act, "clinic lead", row);
    }

    private static Checked check(String rows) {
        return Uploads.ofMilestones().check(TOP + rows);
    }
}
