package uk.pctmonitor.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.CollectionDefinition.ClosedOrganisations;
import uk.pctmonitor.core.intake.CollectionDefinition.Ratios;
import uk.pctmonitor.core.intake.Content;
import uk.pctmonitor.core.intake.Counts;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.core.organisation.Contact;

/** Whole files through reader and validator, one rule of rules.md 4.11 after the other. */
class ValidatorTest {

    private static final String HEADER = "org,metric,period,numerator,denominator,value\n";
    private static final String WIDE =
            "fiscal_year,quarter,pct_code,pct_name,denominator,mmr,waiting,newer\n";

    private static List<String> codes(Checked checked) {
        return checked.findings().listed().stream().map(Finding::code).toList();
    }

    private static String text(Checked checked) {
        return checked.findings().listed().stream()
                .map(Finding::line)
                .collect(Collectors.joining("\n"));
    }

    private static Finding only(Checked checked) {
        assertThat(checked.findings().listed()).hasSize(1);
        return checked.findings().listed().getFirst();
    }

    private static List<Return> returns(Checked checked) {
        return ((Content.Returns) checked.content()).returns();
    }

    private static Measure figure(Checked checked, String metric) {
        assertThat(text(checked)).isEmpty();
        return Objects.requireNonNull(returns(checked).getFirst().measures().get(metric));
    }

    private static Measure last(Checked checked, String metric) {
        return Objects.requireNonNull(returns(checked).getLast().measures().get(metric));
    }

    private static Checked row(String row) {
        return Uploads.ofLong().check(HEADER + row + "\n");
    }

    @Nested
    class TakesAGoodFile {

        @Test
        void inLongShape() {
            Checked checked =
                    row(
                            "5A1,MMR,2009/10 Q4,90,100,\n5A1,WAIT,2009/10 Q4,,,7\n5A2,MMR,Q3 2009/10,,50,88.0");
            assertThat(checked.refused()).isFalse();
            assertThat(returns(checked))
                    .extracting(Return::org, Return::quarter)
                    .containsExactly(
                            tuple("5A1", Quarter.of(2009, 4)), tuple("5A2", Quarter.of(2009, 3)));
            Measure mmr = last(checked, "MMR");
            assertThat(mmr.value()).isEqualTo(new BigDecimal("88.0"));
            assertThat(mmr.numerator()).isEqualByComparingTo("44");
            assertThat(mmr.cell().row()).isEqualTo(4);
            assertThat(mmr.cell().column()).isEqualTo("value");
        }

        @Test
        void inWideShapeAccountingForEveryCell() {
            Checked checked =
                    Uploads.ofWide()
                            .markers("*")
                            .check(
                                    WIDE
                                            + "2009/10,Q4,5A1,Anytown,810,98.4,3,\n"
                                            + "2009/10,Q4,5A2,\"Chester, Bar\",815,,*,\n");
            assertThat(text(checked)).isEmpty();
            // Two metrics in force (NEW begins in 2010/11 Q1) times two rows.
            assertThat(checked.counts()).isEqualTo(new Counts(2, 2, 1, 1, 0));
            Measure blank = last(checked, "MMR");
            assertThat(blank.provenance()).isEqualTo(Provenance.BLANK);
            assertThat(blank.denominator()).isEqualByComparingTo("815");
        }

        @Test
        void withThePeriodInItsName() {
            Checked checked =
                    Uploads.ofLong()
                            .periodInFileName("imm_2009-10_Q4 (final).csv")
                            .check("org,metric,value\n5A1,WAIT,7\n");
            assertThat(returns(checked))
                    .extracting(Return::quarter)
                    .containsExactly(Quarter.of(2009, 4));
        }

        @Test
        void underAliasesInAnyOrderCaseAndSpacing() {
            assertThat(
                            Uploads.ofWide()
                                    .check(
                                            "MMR 24M,Org Code,Quarter,FINANCIAL_YEAR,Denominator\n98.4,5A1,1,2009/10,800\n")
                                    .refused())
                    .isFalse();
        }

        @Test
        void withMetricAliasesResolvedToTheirCode() {
            assertThat(figure(row("5A1,old-mmr,2009/10 Q4,1,2,"), "MMR").value())
                    .isEqualByComparingTo("50");
        }
    }

    @Nested
    class Header {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "org,metric,period,colour               | UNKNOWN_COLUMN",
                    "org,metric,period,vaule                | UNKNOWN_COLUMN",
                    "org,metric,period,org                  | DUPLICATE_COLUMN",
                    "org,metric,period,pct_code             | DUPLICATE_COLUMN",
                    "org,metric,value                       | MISSING_COLUMN",
                    "5A1,MMR,2009/10 Q4,90                  | NO_HEADER",
                    "Immunisation statistics                | NO_HEADER",
                    "ward,beds,occupied,beds_free           | WRONG_COLLECTION"
                })
        void isRefusedWith(String header, String code) {
            Checked checked = Uploads.ofLong().check(header + "\n5A1,MMR,2009/10 Q4,\n");
            assertThat(checked.refused()).isTrue();
            assertThat(codes(checked)).contains(code);
        }

        @Test
        void namesTheLegalColumnsAndTheNearest() {
            Checked checked =
                    Uploads.ofLong().check("org,metric,period,vaule\n5A1,MMR,2009/10 Q4,\n");
            assertThat(text(checked))
                    .contains("column vaule")
                    .contains("Nearest: value.")
                    .contains("org, metric, period, numerator");
        }

        @Test
        void isNotEnough() {
            assertThat(codes(Uploads.ofLong().check(HEADER))).containsExactly("NO_ROWS");
        }

        @Test
        void isMissingFromAnEmptyFile() {
            assertThat(codes(Uploads.ofLong().check(""))).containsExactly("EMPTY_FILE");
            assertThat(codes(Uploads.ofLong().check("\ufeff\n,,\n"))).containsExactly("EMPTY_FILE");
        }

        @Test
        void repeatedInTheMiddleIsARowFault() {
            assertThat(codes(row("5A1,WAIT,2009/10 Q4,,,1\n" + HEADER.strip())))
                    .containsExactly("REPEATED_HEADER");
        }
    }

    @Nested
    class RowsOfTheWrongLength {

        @Test
        void tooShortAreRefusedAsHalfAFile() {
            Finding finding = only(row("5A1,WAIT,2009/10 Q4,,,1\n5A2,WAIT,2009"));
            assertThat(finding.code()).isEqualTo("TOO_FEW_CELLS");
            assertThat(finding.row()).isEqualTo(3);
        }

        @Test
        void tooLongAreRefusedUnlessTheRestIsEmpty() {
            assertThat(codes(row("5A1,WAIT,2009/10 Q4,,,1,extra")))
                    .containsExactly("TOO_MANY_CELLS");
            assertThat(codes(row("5A1,WAIT,2009/10 Q4,,,1,,"))).isEmpty();
        }
    }

    @Nested
    class Period {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2010/12 Q1",
                    "2009/10 Q5",
                    "2009/10 Q0",
                    "2009Q3",
                    "Q1",
                    "Nov-10",
                    "40483",
                    "01/04/2010",
                    "2009/10",
                    "''"
                })
        void thatIsImpossibleIsRefused(String label) {
            assertThat(codes(row("5A1,WAIT," + label.replace("''", "") + ",,,1")))
                    .containsExactly("BAD_PERIOD");
        }

        @Test
        void spoiltByASpreadsheetSaysSo() {
            assertThat(text(row("5A1,WAIT,Nov-10,,,1"))).contains("date").contains("as text");
        }

        @Test
        void mustHaveEndedOnTheDayReceived() {
            String upload = HEADER + "5A1,WAIT,2009/10 Q4,,,1\n";
            assertThat(codes(Uploads.ofLong().receivedOn(LocalDate.of(2010, 3, 31)).check(upload)))
                    .contains("FUTURE_QUARTER");
            assertThat(codes(Uploads.ofLong().receivedOn(LocalDate.of(2010, 4, 1)).check(upload)))
                    .isEmpty();
        }

        @Test
        void missingFromTheFileNameRefusesTheFile() {
            assertThat(
                            codes(
                                    Uploads.ofLong()
                                            .periodInFileName("imm.csv")
                                            .check("org,metric,value\n5A1,WAIT,7\n")))
                    .containsExactly("NO_PERIOD");
        }

        @Test
        void inTheFileNameThatNoRowIsAboutIsRemarkedOn() {
            assertThat(
                            codes(
                                    Uploads.ofLong()
                                            .named("imm_2008-09_Q1.csv")
                                            .check(HEADER + "5A1,WAIT,2009/10 Q4,,,1\n")))
                    .containsExactly("PERIOD_MISMATCH");
        }
    }

    @Nested
    class Lateness {

        // 13 working days after 31 March 2010 (Wednesday), Good Friday 2 and Easter Monday 5 April:
        // 1, 6, 7, 8, 9, 12, 13, 14, 15, 16, 19, 20, 21 April.
        @ParameterizedTest
        @CsvSource({"2010-04-21, false", "2010-04-22, true"})
        void beginsAfterTheThirteenthWorkingDay(LocalDate day, boolean late) {
            Checked checked =
                    Uploads.ofLong().receivedOn(day).check(HEADER + "5A1,WAIT,2009/10 Q4,,,1\n");
            assertThat(checked.refused()).isFalse();
            assertThat(codes(checked).contains("LATE")).isEqualTo(late);
        }

        @Test
        void isNotGuessedOutsideTheCalendar() {
            Checked checked =
                    Uploads.ofLong()
                            .outsideTheCalendar()
                            .check(HEADER + "5A1,WAIT,2009/10 Q4,,,1\n");
            assertThat(codes(checked)).containsExactly("LATENESS_UNKNOWN");
            assertThat(checked.refused()).isFalse();
        }
    }

    @Nested
    class OrganisationCode {

        @Test
        void unknownSuggestsTheNearest() {
            assertThat(text(row("5A9,WAIT,2009/10 Q4,,,1")))
                    .startsWith("Row 2, column org: Unknown organisation \"5A9\".")
                    .contains("Nearest: 5A1 Anytown");
        }

        @ParameterizedTest
        @ValueSource(strings = {"5.00E+01", "5E+01", "50", "50.0"})
        void thatASpreadsheetMadeANumberNamesTheCode(String seen) {
            Finding finding = only(row(seen + ",WAIT,2009/10 Q4,,,1"));
            assertThat(finding.code()).isEqualTo("CODE_IS_NUMBER");
            assertThat(finding.line())
                    .contains("spreadsheet has turned 5E1 into a number")
                    .contains("type 5E1 (Stockton-on-Tees Teaching)");
        }

        @Test
        void inLowerCaseIsReadWithAWarning() {
            Checked checked = row("5e1,WAIT,2009/10 Q4,,,1");
            assertThat(checked.refused()).isFalse();
            assertThat(codes(checked)).containsExactly("LOWER_CASE_CODE");
            assertThat(returns(checked)).extracting(Return::org).containsExactly("5E1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"５E1", "5Е1", "5E101", "5E", "Total"})
        void isNeverGuessed(String seen) {
            assertThat(codes(row(seen + ",WAIT,2009/10 Q4,,,1"))).containsExactly("UNKNOWN_ORG");
        }

        @Test
        void withAnInvisibleCharacterIsRefusedByItsCodePoint() {
            Finding finding = only(row("5A\u200b1,WAIT,2009/10 Q4,,,1"));
            assertThat(finding.code()).isEqualTo("INVISIBLE_CHARACTER");
            assertThat(finding.problem()).contains("U+200B zero width space");
            assertThat(finding.seen()).isEqualTo("5A\\u200B1");
        }

        @Test
        void isTrimmedOfNoBreakSpaces() {
            assertThat(codes(row("\u00a05A1\u202f,WAIT,2009/10 Q4,,, 1\u00a0"))).isEmpty();
        }

        @Test
        void ofAnotherIsOutOfScope() {
            Checked checked =
                    Uploads.ofLong().by("5A1").check(HEADER + "5E1,WAIT,2009/10 Q4,,,1\n");
            assertThat(codes(checked)).containsExactly("ORG_MISMATCH");
        }

        @Test
        void beforeItOpenedIsRefused() {
            assertThat(codes(row("5A1,WAIT,2001/02 Q4,,,1"))).contains("ORG_NOT_OPEN");
        }
    }

    @Nested
    class ClosedOrganisation {

        private Checked check(ClosedOrganisations setting, String org) {
            return Uploads.ofLong().closed(setting).check(HEADER + org + ",WAIT,2009/10 Q4,,,1\n");
        }

        @Test
        void isRefusedWithItsSuccessorOffered() {
            assertThat(text(check(ClosedOrganisations.REFUSE, "5Q1")))
                    .contains("closed on 30 September 2006")
                    .contains("5A1 Anytown");
        }

        @Test
        void isMappedToItsOnlySuccessorWithAWarning() {
            Checked checked = check(ClosedOrganisations.MAP, "5Q1");
            assertThat(codes(checked)).containsExactly("ORG_MAPPED");
            assertThat(returns(checked)).extracting(Return::org).containsExactly("5A1");
        }

        @Test
        void isRefusedWhereItWouldHaveTwoSuccessors() {
            assertThat(text(check(ClosedOrganisations.MAP, "5Q2")))
                    .contains("5A1 Anytown or 5A2 Barchester");
        }

        @Test
        void isKeptAsAnArea() {
            Checked checked = check(ClosedOrganisations.KEEP_AS_AREA, "5Q1");
            assertThat(codes(checked)).isEmpty();
            assertThat(returns(checked)).extracting(Return::org).containsExactly("5Q1");
        }

        @Test
        void isSimplyOpenWhileItExisted() {
            assertThat(codes(row("5Q1,WAIT,2006/07 Q2,,,1"))).containsExactly("LATE");
        }
    }

    @Nested
    class Submitter {

        @Test
        void unknownIsRefused() {
            assertThat(codes(Uploads.ofLong().by("nobody").check(HEADER)))
                    .containsExactly("UNKNOWN_SUBMITTER");
        }

        @Test
        void withoutTheCollectionIsRefused() {
            assertThat(codes(Uploads.ofLong().by("5A2").check(HEADER)))
                    .containsExactly("COLLECTION_NOT_ALLOWED");
        }

        @Test
        void isToldWhoIsAbsentFromACompleteFile() {
            Checked checked =
                    Uploads.ofLong()
                            .expecting("5A1", "5A2", "5E1")
                            .check(HEADER + "5A2,WAIT,2009/10 Q4,,,1\n");
            assertThat(checked.refused()).isFalse();
            assertThat(only(checked).problem())
                    .contains("2 organisations are not in the file")
                    .contains("5A1 Anytown, 5E1 Stockton-on-Tees Teaching");
        }
    }

    @Nested
    class MetricCode {

        @ParameterizedTest
        @CsvSource({"MNR, UNKNOWN_METRIC", "OTHER, METRIC_NOT_COLLECTED", "'', NO_METRIC"})
        void isRefusedWith(String metric, String code) {
            assertThat(codes(row("5A1," + metric + ",2009/10 Q4,,,1"))).containsExactly(code);
        }

        @Test
        void unknownSuggestsTheNearest() {
            assertThat(text(row("5A1,MNR,2009/10 Q4,1,2,"))).contains("Nearest: MMR MMR name");
        }

        @Test
        void beforeItsTimeIsRefusedButABlankIsNothing() {
            assertThat(text(row("5A1,NEW,2009/10 Q4,1,2,"))).contains("it begins in 2010/11 Q1");
            Checked blank = row("5A1,NEW,2009/10 Q4,,,\n5A1,WAIT,2009/10 Q4,,,1");
            assertThat(codes(blank)).isEmpty();
            assertThat(blank.counts()).isEqualTo(new Counts(2, 1, 0, 0, 0));
        }
    }

    @Nested
    class Figures {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "7 | 7",
                    "+7 | 7",
                    "007 | 7",
                    "7.50 | 7.50",
                    "-0 | 0",
                    "\"1,234\" | 1234",
                    "\"12,345,678.5\" | 12345678.5",
                    "123456789012345 | 123456789012345"
                })
        void isTaken(String seen, BigDecimal number) {
            assertThat(figure(row("5A1,WAIT,2009/10 Q4,,," + seen), "WAIT").value())
                    .isEqualByComparingTo(number);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "12.3.4 | BAD_GROUPING",
                    "\"1,2,34\" | BAD_GROUPING",
                    "\"1,23\" | DECIMAL_SEPARATOR",
                    "1 234 | BAD_GROUPING",
                    "1'234 | BAD_GROUPING",
                    "#DIV/0! | SPREADSHEET_ERROR",
                    "#REF! | SPREADSHEET_ERROR",
                    "#N/A | SPREADSHEET_ERROR",
                    "##### | SPREADSHEET_ERROR",
                    "- | NO_FIGURE_TEXT",
                    "n/a | NO_FIGURE_TEXT",
                    "N/A | NO_FIGURE_TEXT",
                    "TBC | NO_FIGURE_TEXT",
                    "nil | NO_FIGURE_TEXT",
                    "1.2E+05 | SCIENTIFIC",
                    "5E1 | SCIENTIFIC",
                    "1E+1000000 | SCIENTIFIC",
                    ".1e1000000 | SCIENTIFIC",
                    "NaN | NOT_A_NUMBER",
                    "Infinity | NOT_A_NUMBER",
                    "seven | NOT_A_NUMBER",
                    "12D | UNIT_IN_VALUE",
                    "0x1F | UNIT_IN_VALUE",
                    "5k | UNIT_IN_VALUE",
                    "12 wks | UNIT_IN_VALUE",
                    "95% | UNIT_IN_VALUE",
                    "95 % | UNIT_IN_VALUE",
                    "£5 | UNIT_IN_VALUE",
                    "\"£1,234.50\" | UNIT_IN_VALUE",
                    "GBP 5 | UNIT_IN_VALUE",
                    "１２ | FOREIGN_DIGITS",
                    "١٢ | FOREIGN_DIGITS",
                    "(5) | NEGATIVE_FORM",
                    "5- | NEGATIVE_FORM",
                    "–5 | NEGATIVE_FORM",
                    "−5 | NEGATIVE_FORM",
                    "- 5 | NEGATIVE_FORM",
                    "5. | NOT_A_NUMBER",
                    ".5 | NOT_A_NUMBER",
                    "=B2/C2 | FORMULA",
                    "@SUM(A1) | FORMULA",
                    "+HYPERLINK(1) | FORMULA",
                    "* | UNKNOWN_MARKER",
                    "<5 | UNKNOWN_MARKER",
                    "[c] | UNKNOWN_MARKER",
                    "1234567890123456 | NUMBER_TOO_LONG",
                    "1.12345678901 | NUMBER_TOO_LONG",
                    "-7 | NEGATIVE"
                })
        void isRefused(String seen, String code) {
            Finding finding = only(row("5A1,WAIT,2009/10 Q4,,," + seen));
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.row()).isEqualTo(2);
            assertThat(finding.column()).isEqualTo("value");
            assertThat(finding.fix()).isNotEmpty();
        }

        @Test
        void thatIsASpreadsheetErrorReadsAsInTheReceipt() {
            assertThat(only(row("5A1,WAIT,2009/10 Q4,,,#DIV/0!")).line())
                    .isEqualTo(
                            "Row 2, column value: \"#DIV/0!\" is a spreadsheet error, not a number."
                                    + " Leave the cell empty if there is no figure.");
        }

        @Test
        void mayHaveADecimalCommaWhereTheCollectionSaysSo() {
            Uploads uploads = Uploads.ofLong().dividedBy(';', ',');
            String header = HEADER.replace(',', ';');
            assertThat(
                            figure(uploads.check(header + "5A1;WAIT;2009/10 Q4;;;95,1\n"), "WAIT")
                                    .value())
                    .isEqualByComparingTo("95.1");
            assertThat(
                            figure(
                                            uploads.check(
                                                    header + "5A1;WAIT;2009/10 Q4;;;1.234,5\n"),
                                            "WAIT")
                                    .value())
                    .isEqualByComparingTo("1234.5");
            assertThat(codes(uploads.check(header + "5A1;WAIT;2009/10 Q4;;;1.234\n")))
                    .containsExactly("DECIMAL_SEPARATOR");
        }

        @Test
        void isEchoedSafelyAndShort() {
            assertThat(only(row("5A1,WAIT,2009/10 Q4,,,=cmd|'/c calc'!A1")).seen())
                    .startsWith("'=cmd");
            String longText = only(row("5A1,WAIT,2009/10 Q4,,," + "y".repeat(500))).seen();
            assertThat(longText).hasSize(40).endsWith("...");
        }

        @Test
        void mayBeNegativeWhereTheMetricAllowsIt() {
            assertThat(figure(row("5A1,BAL,2009/10 Q4,,,-2.5"), "BAL").value())
                    .isEqualByComparingTo("-2.5");
        }
    }

    @Nested
    class SuppressionMarker {

        @Test
        void isNeitherZeroNorBlank() {
            Checked checked =
                    Uploads.ofLong().markers("*").check(HEADER + "5A1,MMR,2009/10 Q4,*,100,\n");
            assertThat(figure(checked, "MMR").provenance()).isEqualTo(Provenance.SUPPRESSED);
            assertThat(checked.counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
        }
    }

    @Nested
    class Ratio {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "90,,      | DENOMINATOR_MISSING",
                    ",,95.1    | DENOMINATOR_MISSING",
                    "101,100,  | NUMERATOR_EXCEEDS_DENOMINATOR",
                    ",100,101  | NUMERATOR_EXCEEDS_DENOMINATOR",
                    "-1,100,   | NEGATIVE",
                    "1,-100,   | NEGATIVE",
                    "5,0,      | ZERO_DENOMINATOR",
                    "90,100,91 | VALUE_DISAGREES"
                })
        void isRefusedWith(String parts, String code) {
            assertThat(codes(row("5A1,MMR,2009/10 Q4," + parts))).containsExactly(code);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0,0,", "0,0,0", ",0,", ",0,0"})
        void overNothingIsStoredAsBlank(String parts) {
            Measure measure = figure(row("5A1,MMR,2009/10 Q4," + parts), "MMR");
            assertThat(measure.provenance()).isEqualTo(Provenance.BLANK);
            assertThat(measure.hasZeroDenominator()).isTrue();
        }

        @Test
        void needsItsPartsWhereTheCollectionSaysSo() {
            Uploads strict = Uploads.ofLong().ratios(Ratios.NUMERATOR_AND_DENOMINATOR);
            assertThat(codes(strict.check(HEADER + "5A1,MMR,2009/10 Q4,,,95.1\n")))
                    .containsExactly("PERCENTAGE_ONLY");
            assertThat(codes(strict.check(HEADER + "5A1,MMR,2009/10 Q4,,100,95.1\n")))
                    .containsExactly("NUMERATOR_MISSING");
        }

        // 2 of 3 is 66.666...%: 66.7 and 67 are that, rounded; 66.6 is not.
        @ParameterizedTest
        @CsvSource({"66.7, true", "67, true", "66.67, true", "66.6, false", "66.66, false"})
        void mayStandBesideItsValueWithinItsPrintedDecimals(String value, boolean agrees) {
            Checked checked = row("5A1,MMR,2009/10 Q4,2,3," + value);
            assertThat(checked.refused()).isEqualTo(!agrees);
        }

        @Test
        void isKeptExactlyWhereAValueStandsBesideIt() {
            Measure measure = figure(row("5A1,MMR,2009/10 Q4,9496,10000,95.0"), "MMR");
            assertThat(measure.value()).isEqualByComparingTo("94.96");
        }

        @Test
        void leftEmptyIsBlankWithItsDenominator() {
            Measure measure = figure(row("5A1,MMR,2009/10 Q4,,100,"), "MMR");
            assertThat(measure.provenance()).isEqualTo(Provenance.BLANK);
            assertThat(measure.denominator()).isEqualByComparingTo("100");
        }
    }

    @Nested
    class Completeness {

        private static final String EXPECTED = "org,metric,period,numerator,denominator,expected\n";

        // of 100 expected
        @ParameterizedTest
        @CsvSource({
            "79, true, true", "80, false, true", "89, false, true", "90, false, false",
            "110, false, false", "111, false, true", "120, false, true", "121, true, true"
        })
        void isCheckedAgainstTheVolumeExpected(int counted, boolean refused, boolean remarked) {
            Checked checked =
                    Uploads.ofLong().check(EXPECTED + "5A1,MMR,2009/10 Q4,1," + counted + ",100\n");
            assertThat(checked.refused()).isEqualTo(refused);
            assertThat(codes(checked).contains("COMPLETENESS")).isEqualTo(remarked);
        }
    }

    @Nested
    class RepeatedRows {

        @Test
        void thatAgreeAreCountedOnceWithAWarning() {
            Checked checked = row("5A1,WAIT,2009/10 Q4,,,7\n5A1,WAIT,2009/10 Q4,,,7.0");
            assertThat(codes(checked)).containsExactly("REPEATED_ROW");
            assertThat(checked.counts()).isEqualTo(new Counts(2, 1, 0, 0, 0));
        }

        @Test
        void thatDifferRefuseTheFileNamingBoth() {
            Finding finding = only(row("5A1,WAIT,2009/10 Q4,,,7\n5A1,WAIT,2009/10 Q4,,,8"));
            assertThat(finding.code()).isEqualTo("CONFLICTING_ROWS");
            assertThat(finding.line())
                    .isEqualTo(
                            "Rows 2 and 3: 5A1 appears twice in 2009/10 Q4 with different values for"
                                    + " WAIT (7 and 8). Keep one.");
        }

        @Test
        void inAWideFileNameTheColumn() {
            Finding finding =
                    only(
                            Uploads.ofWide()
                                    .check(
                                            WIDE
                                                    + "2009/10,Q4,5A1,x,810,95.1,3,\n"
                                                    + "2009/10,Q4,5A2,x,810,95.1,3,\n"
                                                    + "2009/10,Q4,5A1,x,810,94.8,3,\n"));
            assertThat(finding.line())
                    .startsWith("Rows 2 and 4: 5A1 appears twice")
                    .contains("different values for mmr (95.1 and 94.8)");
        }
    }

    @Nested
    class OwnForecasts {

        private static final String FORECAST =
                "org,metric,period,numerator,value,denominator,forecast\n";

        private Checked row(String row) {
            return Uploads.ofLong().markers("*").check(FORECAST + row + "\n");
        }

        private java.util.SortedMap<String, BigDecimal> forecasts(Checked checked) {
            return returns(checked).getFirst().forecasts();
        }

        @Test
        void areKeptAsWrittenInTheMetricsUnit() {
            Checked checked =
                    row("5A1,MMR,2009/10 Q4,90,,100,93.5\n5A1,BAL,2009/10 Q4,,5,,\"-1,250\"");
            assertThat(text(checked)).isEmpty();
            assertThat(forecasts(checked))
                    .containsExactly(
                            java.util.Map.entry("BAL", new BigDecimal("-1250")),
                            java.util.Map.entry("MMR", new BigDecimal("93.5")));
        }

        @Test
        void areKeptBesideABlankFigure() {
            Checked checked = row("5A1,MMR,2009/10 Q4,,,,93.5");
            assertThat(figure(checked, "MMR").provenance()).isEqualTo(Provenance.BLANK);
            assertThat(forecasts(checked)).containsOnlyKeys("MMR");
            assertThat(checked.counts()).isEqualTo(new Counts(1, 0, 1, 0, 0));
        }

        @Test
        void areNotNeeded() {
            assertThat(forecasts(row("5A1,WAIT,2009/10 Q4,,7,,"))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "MMR, 93.5%,   UNIT_IN_VALUE",
            "MMR, '95,1',  DECIMAL_SEPARATOR",
            "MMR, 5E1,     SCIENTIFIC",
            "MMR, tbc,     NO_FIGURE_TEXT",
            "MMR, *,       NO_FIGURE_TEXT",
            "MMR, -1,      NEGATIVE",
            "MMR, 100.1,   OUT_OF_RANGE",
            "WAIT, -1,     NEGATIVE"
        })
        void areCheckedLikeFigures(String metric, String forecast, String code) {
            Checked checked = row("5A1," + metric + ",2009/10 Q4,,,,\"" + forecast + "\"");
            assertThat(checked.refused()).isTrue();
            Finding finding = only(checked);
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.column()).isEqualTo("forecast");
        }

        @Test
        void ofAMetricNotInForceAreRefused() {
            assertThat(codes(row("5A1,NEW,2009/10 Q4,,,,90")))
                    .containsExactly("METRIC_NOT_IN_FORCE");
        }

        @Test
        void inRepeatedRowsHaveToAgree() {
            assertThat(codes(row("5A1,WAIT,2009/10 Q4,,7,,9\n5A1,WAIT,2009/10 Q4,,7,,9.0")))
                    .containsExactly("REPEATED_ROW");
            assertThat(only(row("5A1,WAIT,2009/10 Q4,,7,,9\n5A1,WAIT,2009/10 Q4,,7,,")).line())
                    .isEqualTo(
                            "Rows 2 and 3: 5A1 appears twice in 2009/10 Q4 with different forecasts"
                                    + " of WAIT (9 and none). Keep one.");
        }
    }

    @Nested
    class ManyFaults {

        @Test
        void areAllFoundInOnePass() {
            Checked checked =
                    row(
                            "5A9,WAIT,2009/10 Q4,,,1\n5A1,NOPE,2009/10 Q9,,,x\n5A2,MMR,2009/10 Q4,90,,");
            assertThat(codes(checked))
                    .containsExactly(
                            "UNKNOWN_ORG",
                            "BAD_PERIOD",
                            "UNKNOWN_METRIC",
                            "UNKNOWN_MARKER",
                            "DENOMINATOR_MISSING");
            assertThat(returns(checked)).isEmpty();
            assertThat(checked.counts()).isEqualTo(new Counts(3, 0, 0, 0, 3));
        }

        @Test
        void areCountedAndOnlyTheFirstHundredListed() {
            Checked checked = row("5A1,WAIT,2009/10 Q4,,,bad\n".repeat(10_000));
            assertThat(checked.findings().errors()).isEqualTo(10_000);
            assertThat(checked.findings().listed()).hasSize(100);
        }

        @Test
        void leaveTheGoodRowsWhereTheCollectionSkipsFaultyOnes() {
            Checked checked =
                    Uploads.ofLong()
                            .skippingFaultyRows()
                            .check(HEADER + "5A1,WAIT,2009/10 Q4,,,1\n5A2,WAIT,2009/10 Q4,,,bad\n");
            assertThat(checked.refused()).isFalse();
            assertThat(checked.counts()).isEqualTo(new Counts(2, 1, 0, 0, 1));
            assertThat(returns(checked)).extracting(Return::org).containsExactly("5A1");
        }

        @Test
        void inOneWideRowRefuseAllOfIt() {
            Checked checked =
                    Uploads.ofWide()
                            .check(
                                    WIDE
                                            + "2009/10,Q4,5A1,x,810,95.1%,3-,\n"
                                            + "2009/10,Q4,5A2,x,810,95.1,3,88\n");
            assertThat(codes(checked))
                    .containsExactly("UNIT_IN_VALUE", "NEGATIVE_FORM", "METRIC_NOT_IN_FORCE");
            assertThat(checked.counts()).isEqualTo(new Counts(2, 0, 0, 0, 4));
        }
    }

    @Nested
    class ACellThatSeveralMetricsShare {

        @Test
        void isFaultedOnce() {
            Finding finding =
                    only(
                            Uploads.ofWide()
                                    .receivedOn(LocalDate.of(2010, 7, 15))
                                    .check(
                                            """
                                            fiscal_year,quarter,pct_code,denominator,mmr,newer
                                            2010/11,Q1,5A1,8l0,95.1,88
                                            """));
            assertThat(finding.line())
                    .startsWith("Row 2, column denominator: \"8l0\" has letters after the number.");
        }
    }

    @Nested
    class Targets {

        private List<AgreedTarget> targets(String rows) {
            Checked checked =
                    Uploads.ofTargets().check("org,metric,period,target,amber_limit\n" + rows);
            assertThat(text(checked)).isEmpty();
            return ((Content.Targets) checked.content()).targets();
        }

        @Test
        void mayBeForAQuarterAYearOrARange() {
            List<AgreedTarget> targets =
                    targets(
                            "5A1,MMR,2011/12 Q2,93,\n5A1,MMR,2011/12,94,90\n5A1,SHARE,2011/12,90..110,10\n");
            assertThat(targets.get(0).quarter()).isEqualTo(Quarter.of(2011, 2));
            assertThat(targets.get(1).quarter()).isNull();
            assertThat(targets.get(1).amber()).isEqualTo(new AmberRule.Limit(new BigDecimal("90")));
            assertThat(targets.get(2).goal())
                    .isEqualTo(new Goal.Range(new BigDecimal("90"), new BigDecimal("110")));
            assertThat(targets.get(2).amber())
                    .isEqualTo(new AmberRule.Points(new BigDecimal("10")));
            assertThat(targets.get(0).citation()).isEqualTo("return.csv, row 2");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "MMR,2011/12,90..95,   | BAD_TARGET", "SHARE,2011/12,95,  | BAD_TARGET",
                    "MMR,2011/12,,         | BAD_TARGET", "MMR,2011/12,101,   | BAD_TARGET",
                    "SHARE,2011/12,110..90, | BAD_TARGET", "MMR,2011/12,95,96  | BAD_AMBER_LIMIT",
                    "WAIT,2011/12,10,9     | BAD_AMBER_LIMIT", "MMR,2011/13,95,    | BAD_PERIOD",
                    "MMR,2011/12,95%,      | UNIT_IN_VALUE", "NOPE,2011/12,95,   | UNKNOWN_METRIC"
                })
        void areRefusedWith(String row, String code) {
            assertThat(
                            codes(
                                    Uploads.ofTargets()
                                            .check(
                                                    "org,metric,period,target,amber_limit\n5A1,"
                                                            + row
                                                            + "\n")))
                    .containsExactly(code);
        }

        @Test
        void thatContradictEachOtherRefuseTheFile() {
            assertThat(
                            codes(
                                    Uploads.ofTargets()
                                            .check(
                                                    "org,metric,period,target\n5A1,MMR,2011/12,95\n5A1,MMR,2011/12,96\n")))
                    .containsExactly("CONFLICTING_ROWS");
        }
    }

    @Nested
    class Contacts {

        private static final String TOP = "org,role,name,email,from,to\n";

        @Test
        void getAnIdThatFollowsFromTheirAddress() {
            Checked checked =
                    Uploads.ofContacts()
                            .check(
                                    TOP
                                            + "5A1,performance manager,,Manager@5a1.example,2010-01-01,\n");
            Contact contact = ((Content.Contacts) checked.content()).contacts().getFirst();
            // printf 'manager@5a1.example' | sha256sum
            assertThat(contact.id()).isEqualTo("5A1-e58b055d");
            assertThat(contact.from()).isEqualTo(LocalDate.of(2010, 1, 1));
            assertThat(contact.to()).isNull();
        }

        @Test
        void mayBelongToTheSubmitterItself() {
            assertThat(codes(Uploads.ofContacts().check(TOP + "nat,editor,,a@nat.example,,\n")))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "r,,no-at.example,,              | BAD_EMAIL",
                    "r,,a@b,,   | BAD_EMAIL",
                    "r,,a@@b.example,,               | BAD_EMAIL",
                    "r,,,,      | BAD_EMAIL",
                    "r,,a b@c.example,,              | BAD_EMAIL",
                    "r,,a@b.example,01/04/2010,      | BAD_DATE",
                    "r,,a@b.example,2010-02-30,      | BAD_DATE",
                    "r,,a@b.example,2010-02-02,2010-02-01 | BAD_DATE",
                    ",,a@b.example,,                 | EMPTY_CELL"
                })
        void areRefusedWith(String row, String code) {
            assertThat(codes(Uploads.ofContacts().check(TOP + "5A1," + row + "\n")))
                    .containsExactly(code);
        }
    }
}
