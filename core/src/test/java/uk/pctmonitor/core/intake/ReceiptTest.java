package uk.pctmonitor.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Receipt.About;
import uk.pctmonitor.core.intake.Receipt.Standing;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.metric.Return;

class ReceiptTest {

    private static final About ABOUT =
            new About(
                    "cover_2014-15_Q3.csv",
                    "Childhood immunisation",
                    Instant.parse("2015-02-03T23:30:00Z"),
                    new Reference("PM-81FD00"));
    private static final Standing STANDING =
            new Standing(
                    Quarter.of(2014, 3),
                    "cover_third_quarter.csv",
                    Instant.parse("2015-02-03T09:00:00Z"),
                    new Reference("PM-80AA00"));

    private static Finding fault(long row, String seen) {
        return new Finding(
                Severity.ROW_ERROR,
                "UNIT_IN_VALUE",
                row,
                "mmr",
                seen,
                Echo.quoted(seen) + " has a per cent sign.",
                "Write the number alone, such as 95.1 for 95.1%.");
    }

    @Test
    void ofARefusedFileSaysWhatStandsAndWhatToChange() {
        Findings findings =
                new Findings(
                        List.of(
                                fault(17, "95.1%"),
                                RepeatedRows.conflict(
                                        88, 60, "mmr", "5QK appears twice (95.1 and 94.8).")),
                        2,
                        0);
        Message receipt = Receipt.refused(ABOUT, findings, List.of(STANDING));
        assertThat(receipt.subject().text())
                .isEqualTo("REFUSED: cover_2014-15_Q3.csv, 2 faults, nothing stored [PM-81FD00]");
        assertThat(receipt.body())
                .isEqualTo(
                        """
                        Nothing from cover_2014-15_Q3.csv (Childhood immunisation, received 3 February 2015) was stored.
                        Your last good file for 2014/15 Q3 (cover_third_quarter.csv, received 3 February 2015, reference PM-80AA00) still stands.

                        Row 17, column mmr: "95.1%" has a per cent sign.
                          Write the number alone, such as 95.1 for 95.1%. (UNIT_IN_VALUE)
                        Rows 60 and 88: 5QK appears twice (95.1 and 94.8).
                          Keep one. (CONFLICTING_ROWS)

                        Correct these and upload the whole file again under any name in the same folder.

                        Reference PM-81FD00
                        """);
    }

    @Test
    void namesTheRowsOfTheSameFaultInOneLine() {
        Findings findings = new Findings(List.of(fault(3, "95%"), fault(5, "95%")), 2, 0);
        assertThat(Receipt.refused(ABOUT, findings, List.of()).body())
                .contains("Rows 3, 5, column mmr: \"95%\" has a per cent sign.\n");
    }

    @Test
    void ofTenThousandFaultsListsAHundredAndCountsTheRest() {
        List<Finding> listed = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            listed.add(fault(i + 2, i + "%"));
        }
        String body = Receipt.refused(ABOUT, new Findings(listed, 10_000, 0), List.of()).body();
        assertThat(body.lines().filter(line -> line.startsWith("Row "))).hasSize(100);
        assertThat(body).contains("9,900 more faults of the same file are not listed.\n");
    }

    @Test
    void namesTenRemarksOfAKindSoThatTheyDoNotBuryTheOthers() {
        List<Finding> listed = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            listed.add(remark("UNUSUAL", "Figure " + i + " is unusual."));
        }
        listed.add(remark("LATE", "Late."));
        Checked checked =
                new Checked(
                        new Content.Returns(List.of()),
                        false,
                        new Findings(listed, 0, 31),
                        Counts.NONE,
                        new TreeSet<>());
        String body = Receipt.accepted(ABOUT, checked, Differences.NONE).body();
        assertThat(body.lines().filter(line -> line.endsWith("is unusual. (UNUSUAL)"))).hasSize(10);
        assertThat(body)
                .contains("Late. (LATE)\n")
                .contains("20 more warnings of the same file are not listed.\n");
    }

    private static Finding remark(String code, String problem) {
        return new Finding(Severity.WARNING, code, null, null, null, problem, "");
    }

    @Test
    void ofAnAcceptedFileCountsWhatItHeldAndWhatChanged() {
        Return figures = Figures.of(Quarter.of(2014, 3), "95.3");
        Checked checked =
                new Checked(
                        new Content.Returns(List.of(figures)),
                        false,
                        new Findings(List.of(), 0, 0),
                        new Counts(1, 1, 0, 0, 0),
                        new TreeSet<>(List.of(figures.quarter())));
        Differences differences =
                Differences.between(
                        List.of(figures), Figures.earlier(Figures.of(Quarter.of(2014, 3), "94.1")));
        Message receipt = Receipt.accepted(ABOUT, checked, differences);
        assertThat(receipt.subject().text())
                .isEqualTo("ACCEPTED: cover_2014-15_Q3.csv, 1 figure [PM-81FD00]");
        assertThat(receipt.body())
                .startsWith(
                        """
                        Accepted and stored: cover_2014-15_Q3.csv (Childhood immunisation, received 3 February 2015).
                        2014/15 Q3: 1 organisation.
                        1 row read: 1 figure stored, 0 blank, 0 withheld.

                        WHAT CHANGED SINCE THE LAST VERSION
                        1 figure corrected, 0 added, 0 withdrawn in 1 return.
                        5FL MMR: 2014/15 Q3 corrected 94.1 -> 95.3

                        WHAT HAPPENS NEXT
                        """)
                .endsWith("\nReference PM-81FD00\n");
    }

    @Test
    void dateIsTheDayInLondon() {
        About summer =
                new About(
                        "x.csv",
                        "Waits",
                        Instant.parse("2010-06-30T23:30:00Z"),
                        new Reference("PM-81FD00"));
        assertThat(Receipt.quarantined(summer, 4).body())
                .contains("received 1 July 2010")
                .contains("tried 4 times");
    }

    @Test
    void ofTheSameContentAgainSaysThatNothingChanged() {
        Message receipt = Receipt.duplicate(ABOUT, List.of(STANDING));
        assertThat(receipt.subject().text()).startsWith("NOTHING NEW: cover_2014-15_Q3.csv");
        assertThat(receipt.body())
                .contains(
                        "It came with the file for 2014/15 Q3 received 3 February 2015 (reference"
                                + " PM-80AA00).");
    }

    @Test
    void ofAnOvertakenFileNamesWhatCounts() {
        Checked checked =
                new Checked(
                        new Content.Returns(List.of()),
                        false,
                        Findings.NONE,
                        Counts.NONE,
                        new TreeSet<>());
        assertThat(Receipt.superseded(ABOUT, checked, List.of(STANDING)).body())
                .contains("What counts is the file for 2014/15 Q3");
    }
}
