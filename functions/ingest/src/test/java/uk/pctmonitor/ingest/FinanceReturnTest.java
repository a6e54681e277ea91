package uk.pctmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.Rater;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.check.ReturnsChecker;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.returns.Returns;

/** The finance return of the packaged catalogue, from the file to what is kept (rules.md 4.4). */
@DisplayName("A finance return")
class FinanceReturnTest {

    private static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();
    private static final Quarter Q1 = Quarter.of(2011, 1);
    private static final Quarter Q2 = Quarter.of(2011, 2);

    private final World world = new World(CATALOGUE);

    @BeforeEach
    void inTheAutumnOf2011() {
        world.now = Instant.parse("2011-10-17T09:00:00Z");
    }

    private IngestResult send(String text) {
        return world.deliver(upload(text));
    }

    private DocumentId upload(String text) {
        return world.upload("inbox/Q39/finance/return.csv", text);
    }

    private static Findings refused(IngestResult result) {
        assertThat(result).isInstanceOf(IngestResult.Refused.class);
        return ((IngestResult.Refused) result).findings();
    }

    private static List<String> told(IngestResult result, String code) {
        Findings findings =
                result instanceof IngestResult.Refused
                        ? refused(result)
                        : ((IngestResult.Accepted) result).findings();
        return findings.listed().stream()
                .filter(each -> each.code().equals(code))
                .map(Finding::line)
                .toList();
    }

    private static List<String> faults(IngestResult result) {
        return refused(result).listed().stream()
                .filter(Finding::refuses)
                .map(Finding::code)
                .toList();
    }

    private Return kept(String org, Quarter quarter) {
        var history = new Returns(world.table).history(org, "finance");
        return Objects.requireNonNull(Returns.current(history).get(quarter)).content();
    }

    private Measure figure(String org, Quarter quarter, String metric) {
        return Objects.requireNonNull(kept(org, quarter).measures().get(metric), metric);
    }

    private static String example(String name) throws IOException {
        return Files.readString(Path.of("..", "..", "examples", "Q39", "finance", name));
    }

    @Test
    void namesTheSheetOfWhatIsWorkedOutFromIt() {
        assertThat(send(FinanceFile.of().text())).isInstanceOf(IngestResult.Accepted.class);
        Measure ofTheText = figure("5FL", Q1, "FIN-RRL");
        DocumentId workbook =
                world.upload("inbox/Q39/finance/return.xlsx", FinanceFile.of().workbook());
        assertThat(world.deliver(workbook)).isInstanceOf(IngestResult.Accepted.class);

        Measure ofTheSheet = figure("5FL", Q1, "FIN-RRL");
        assertThat(ofTheSheet.value()).isEqualTo(ofTheText.value());
        assertThat(ofTheSheet.cell().row()).isEqualTo(2);
        assertThat(ofTheSheet.cell().column()).isEqualTo("Data! " + ofTheText.cell().column());
    }

    @Nested
    @DisplayName("of the examples")
    class OfTheExamples {

        @BeforeEach
        void takeInTheFirstQuarter() throws IOException {
            assertThat(send(example("2011-12_Q1.csv"))).isInstanceOf(IngestResult.Accepted.class);
        }

        /** 5FL in 2011/12 Q1, worked by hand from the row of the file, in thousands. */
        @ParameterizedTest(name = "{0} is {3}: {4}")
        @CsvSource({
            // (67,100 - 67,250) / 67,100
            "FIN-RRL,      -150,   67100,  -0.223546944858, AMBER",
            // (66,900 - 67,250) / 66,900; watched, not rated
            "FIN-YTDV,     -350,   66900,  -0.523168908819, NOT_RATED",
            // forecast 400 less control total 500, of 268,400
            "FIN-FOT,      -100,   268400, -0.037257824143, AMBER",
            // forecast 400, last 500
            "FIN-FMOV,     -100,   268400, -0.037257824143, GREEN",
            // 262,000 - 263,300
            "FIN-UND,      -1300,  262000, -0.496183206107, AMBER",
            "FIN-CRL,      900,    4200,   21.428571428571, GREEN",
            "FIN-CASH,     67400,  67000,  100.597014925373, AMBER",
            "FIN-BPPC-V,   20640,  21500,  96,              GREEN",
            "FIN-CRAT,     9300,   12400,  0.75,            AMBER",
            // 1,900 / 26,000 x 365 and 10,500 / 120,000 x 365
            "FIN-DEBT,     1900,   26000,  26.673076923077, GREEN",
            "FIN-CRED,     10500,  120000, 31.9375,         AMBER",
            "FIN-SAV,      2184,   2600,   84,              RED",
            "FIN-EFF,      2700,   270000, 1,               RED",
            // the programme began in 2011/12: one year, no earlier ones
            "FIN-EFF-CUM,  2700,   270000, 1,               RED",
            // 110 % is the amber limit itself
            "FIN-LEGDEBT,  2750,   2500,   110,             AMBER",
            "FIN-EBITDA,   1900,   68900,  2.757619738752,  NOT_RATED"
        })
        void giveTheFiguresOfEveryFormula(
                String code,
                BigDecimal numerator,
                BigDecimal denominator,
                BigDecimal value,
                Rag rag) {
            Measure measure = figure("5FL", Q1, code);
            BigDecimal thousand = new BigDecimal(1000);
            assertThat(measure.numerator()).isEqualByComparingTo(numerator.multiply(thousand));
            assertThat(measure.denominator()).isEqualByComparingTo(denominator.multiply(thousand));
            assertThat(measure.value()).isEqualByComparingTo(value);
            assertThat(rated(code, measure)).isEqualTo(rag);
        }

        /** Counts are not money: 3,720 of 4,000 invoices are 93 %, all 27 practices 100 %. */
        @Test
        void countInvoicesAndPracticesAsTheyStand() {
            assertThat(figure("5FL", Q1, "FIN-BPPC-N").numerator()).isEqualByComparingTo("3720");
            assertThat(figure("5FL", Q1, "FIN-BPPC-N").value()).isEqualByComparingTo("93");
            assertThat(figure("5FL", Q1, "FIN-PBC").denominator()).isEqualByComparingTo("27");
            assertThat(rated("FIN-PBC", figure("5FL", Q1, "FIN-PBC"))).isEqualTo(Rag.GREEN);
        }

        /** (268,400 - 268,000) / 268,400, 4,100 / 4,200 and 9,630 / 10,700. */
        @Test
        void giveThePctsOwnForecasts() {
            assertThat(kept("5FL", Q1).forecasts())
                    .containsOnlyKeys("FIN-RRL", "FIN-CRL", "FIN-SAV")
                    .containsEntry("FIN-RRL", new BigDecimal("0.149031296572"))
                    .containsEntry("FIN-CRL", new BigDecimal("97.619047619048"))
                    .containsEntry("FIN-SAV", new BigDecimal("90"));
        }

        @Test
        void keepEveryAmountInPounds() {
            assertThat(kept("5FL", Q1).lines())
                    .hasSize(50) // of 56, the six of earlier years' efficiency being empty
                    .containsEntry("rrl", new BigDecimal("268400000"))
                    .containsEntry("variance_ytd", new BigDecimal("-350000"))
                    .containsEntry("invoices", new BigDecimal("4000"));
        }

        /** 5K3 declares pounds and a minus sign before its spending. */
        @Test
        void readAnotherUnitAndSignConventionAlike() throws IOException {
            assertThat(example("2011-12_Q1.csv"))
                    .contains("5K3,Swindon,2011/12 Q1,GBP,SPENDING_NEGATIVE,328800000,");
            assertThat(kept("5K3", Q1).lines().get("net_expenditure_ytd")).isPositive();
            assertThat(kept("5K3", Q1).lines().get("rrl")).isEqualByComparingTo("328800000");
        }

        @Test
        void followOneAnotherWithoutAFault() throws IOException {
            IngestResult second = send(example("2011-12_Q2.csv"));
            assertThat(told(second, "CROSS_FOOT")).isEmpty();
            assertThat(told(second, "UNIT_SUSPECTED")).isEmpty();
            // 134,200 - 133,400
            assertThat(figure("5FL", Q2, "FIN-RRL").numerator()).isEqualByComparingTo("800000");
            assertThat(
                            new ReturnsChecker(world.table)
                                    .check(
                                            CATALOGUE.register().organisations().keySet(),
                                            "finance"))
                    .isEmpty();
        }

        private Rag rated(String code, Measure measure) {
            Metric metric = CATALOGUE.catalogue().metric(code).orElseThrow();
            return Rater.rate(
                            metric,
                            measure,
                            CATALOGUE.catalogue().target(code, Q1, List.of()).orElse(null),
                            true)
                    .rag();
        }
    }

    @Nested
    @DisplayName("that contradicts itself")
    class ThatContradictsItself {

        @Test
        void isRefusedWithRowColumnsBothSidesAndTheirDifference() {
            IngestResult result = send(FinanceFile.of("variance_ytd", "350").text());
            assertThat(told(result, "CROSS_FOOT"))
                    .containsExactly(
                            "Row 2, column net_expenditure_plan_ytd: 5FL 2011/12 Q1:"
                                    + " net_expenditure_plan_ytd - net_expenditure_ytd is -350, and"
                                    + " not equal to variance_ytd, which is 350; they are 700 apart"
                                    + " (GBP000). Correct the plan, the actual or the variance; the"
                                    + " variance is plan less actual, below 0 when overspent.");
            assertThat(new Returns(world.table).history("5FL", "finance")).isEmpty();
        }

        @Test
        void mayBeOneRoundedUnitApart() {
            assertThat(send(FinanceFile.of("variance_ytd", "-351").text()))
                    .isInstanceOf(IngestResult.Accepted.class);
            assertThat(faults(send(FinanceFile.of("variance_ytd", "-352").text())))
                    .containsExactly("CROSS_FOOT");
        }

        @Test
        void isRefusedAsAWholeWithAllFaultsAtOnce() {
            IngestResult result =
                    send(
                            FinanceFile.of("variance_ytd", "350", "legacy_debt", "2800")
                                    .and("org", "5QJ", "unit", "thousands")
                                    .and("org", "5QK", "signs", "")
                                    .and("org", "5QL", "rrl", "#REF!", "variance_ytd", "1")
                                    .and("org", "5QM", "invoices", "-4", "rrl_ytd", "1.5k")
                                    .and("org", "5QN", "invoices", "4000.5")
                                    .and("org", "5QP")
                                    .text());
            assertThat(faults(result))
                    .containsExactly(
                            "CROSS_FOOT",
                            "CROSS_FOOT",
                            "BAD_UNIT",
                            "BAD_SIGNS",
                            "SPREADSHEET_ERROR",
                            "CROSS_FOOT",
                            "UNIT_IN_VALUE",
                            "NEGATIVE",
                            "OUT_OF_RANGE");
            assertThat(new Returns(world.table).history("5QP", "finance")).isEmpty();
        }

        @Test
        void hasMorePaidInvoicesThanInvoices() {
            assertThat(faults(send(FinanceFile.of("invoices_in_30_days", "4001").text())))
                    .containsExactly("NUMERATOR_EXCEEDS_DENOMINATOR");
        }

        @Test
        void declaresOtherSignsThanItIsWrittenWith() {
            IngestResult result = send(FinanceFile.of("signs", "SPENDING_NEGATIVE").text());
            assertThat(faults(result)).containsExactly("BAD_SIGNS");
            assertThat(told(result, "BAD_SIGNS"))
                    .containsExactly(
                            "Row 2, column signs: The row declares SPENDING_NEGATIVE, but 3 of its 3"
                                    + " amounts of spending have no minus sign, such as"
                                    + " net_expenditure_plan_ytd (66900). Declare the signs as they"
                                    + " are written.");
        }

        @Test
        void hasOneAmountAgainstItsDeclaredSigns() {
            IngestResult result = send(FinanceFile.of("net_expenditure_ytd", "-67250").text());
            assertThat(told(result, "NEGATIVE"))
                    .containsExactly(
                            "Row 2, column net_expenditure_ytd: net_expenditure_ytd is '-67250, but the"
                                    + " row declares SPENDING_POSITIVE. Correct the amount.");
        }

        @Test
        void saysTwoThingsOfOneQuarter() {
            IngestResult result = send(FinanceFile.of().and("invoices", "4100").text());
            assertThat(told(result, "CONFLICTING_ROWS"))
                    .containsExactly(
                            "Rows 2 and 3: 5FL appears twice in 2011/12 Q1 with different amounts"
                                    + " for invoices (GBP 4000 and 4100). Keep one.");
            assertThat(told(send(FinanceFile.of().and("rrl", "268400.0").text()), "REPEATED_ROW"))
                    .hasSize(1);
        }
    }

    @Nested
    @DisplayName("that contradicts the quarter before")
    class ThatContradictsTheQuarterBefore {

        private static FinanceFile second(String... cells) {
            return more(new FinanceFile(), cells);
        }

        private static FinanceFile more(FinanceFile file, String... cells) {
            String[] sound = {
                "period", "2011/12 Q2",
                "rrl_ytd", "134200",
                "net_expenditure_plan_ytd", "133700",
                "net_expenditure_ytd", "133400",
                "variance_ytd", "300",
                "outturn_forecast_last", "400",
                "legacy_debt_opening", "2750",
                "legacy_debt", "2500"
            };
            String[] all = java.util.Arrays.copyOf(sound, sound.length + cells.length);
            System.arraycopy(cells, 0, all, sound.length, cells.length);
            return file.and(all);
        }

        @Test
        void isRefusedWhenItsSpendingToDateFalls() {
            send(FinanceFile.of().text());
            IngestResult result =
                    send(second("net_expenditure_ytd", "66150", "variance_ytd", "67550").text());
            assertThat(told(result, "CROSS_FOOT"))
                    .containsExactly(
                            "Row 2, column net_expenditure_ytd: 5FL 2011/12 Q2: net_expenditure_ytd is"
                                    + " 66,150, and not at least net_expenditure_ytd in 2011/12 Q1,"
                                    + " which is 67,250; they are 1,100 apart (GBP000). Give the"
                                    + " spending from 1 April to the quarter's end; if last quarter's"
                                    + " was wrong, correct that quarter first.");
            assertThat(new Returns(world.table).history("5FL", "finance")).hasSize(1);
        }

        @Test
        void isComparedWithTheSameFileBeforeWhatIsStored() {
            send(FinanceFile.of("net_expenditure_ytd", "50000", "variance_ytd", "16900").text());
            String both =
                    more(FinanceFile.of(), "net_expenditure_ytd", "66150", "variance_ytd", "67550")
                            .text();
            assertThat(faults(send(both))).containsExactly("CROSS_FOOT");
        }

        @Test
        void startsAgainWithTheYear() {
            send(
                    FinanceFile.of(
                                    "period",
                                    "2010/11 Q4",
                                    "net_expenditure_ytd",
                                    "268000",
                                    "variance_ytd",
                                    "-201100",
                                    "legacy_debt_opening",
                                    "3250",
                                    "legacy_debt",
                                    "3000")
                            .text());
            IngestResult result = send(FinanceFile.of().text());
            assertThat(result).isInstanceOf(IngestResult.Accepted.class);
            assertThat(told(result, "CROSS_FOOT")).isEmpty();
        }

        @Test
        void isRemarkedOnWhenABalanceWasNotCarriedForward() {
            send(FinanceFile.of().text());
            IngestResult result =
                    send(second("legacy_debt_opening", "2900", "legacy_debt", "2650").text());
            assertThat(result).isInstanceOf(IngestResult.Accepted.class);
            assertThat(told(result, "CROSS_FOOT"))
                    .singleElement()
                    .asString()
                    .contains(
                            "legacy_debt_opening is 2,900, and not equal to legacy_debt in 2011/12 Q1,")
                    .contains("which is 2,750; they are 150 apart");
        }

        @Test
        void isRemarkedOnWhenMoreIsSpentThanForecast() {
            IngestResult result =
                    send(
                            FinanceFile.of(
                                            "net_expenditure_forecast",
                                            "60000",
                                            "outturn_forecast",
                                            "208400")
                                    .text());
            assertThat(result).isInstanceOf(IngestResult.Accepted.class);
            assertThat(told(result, "CROSS_FOOT")).hasSize(1);
        }

        @Test
        void isRefusedOnceWhenAnotherUnitMakesItFall() {
            send(FinanceFile.of().text());
            IngestResult result = send(second("unit", "GBP").text());
            assertThat(told(result, "UNIT_SUSPECTED"))
                    .singleElement()
                    .asString()
                    .contains("about 1,000 times as small as in 2011/12 Q1")
                    .contains("rrl was GBP 268,400,000 and is GBP 268,400")
                    .contains("Check the unit that the row declares (GBP);");
            // The limit to date has fallen with it, which the slip explains.
            assertThat(faults(result)).containsExactly("UNIT_SUSPECTED");
        }

        @Test
        void isRemarkedOnOnceWhenAnotherUnitMakesItGrow() {
            send(FinanceFile.of("unit", "GBP").text());
            IngestResult result = send(second().text());
            assertThat(result).isInstanceOf(IngestResult.Accepted.class);
            assertThat(told(result, "UNIT_SUSPECTED"))
                    .singleElement()
                    .asString()
                    .contains("about 1,000 times as large as in 2011/12 Q1");
            assertThat(told(result, "CROSS_FOOT")).isEmpty();
        }

        @Test
        void isNotComparedWithAFileThatCameLater() {
            DocumentId earlier =
                    upload(second("net_expenditure_ytd", "66150", "variance_ytd", "67550").text());
            send(FinanceFile.of().text());
            assertThat(world.deliver(earlier)).isInstanceOf(IngestResult.Accepted.class);
        }
    }

    @Nested
    @DisplayName("with nothing to work from")
    class WithNothingToWorkFrom {

        @Test
        void leavesTheFigureBlankAndSaysWhy() {
            IngestResult result = send(FinanceFile.of("legacy_debt_profile", "").text());
            assertThat(told(result, "NOT_WORKED_OUT"))
                    .contains(
                            "Row 2: 5FL 2011/12 Q1 has no figure for FIN-LEGDEBT:"
                                    + " legacy_debt_profile is empty. It is not rated, and not counted"
                                    + " as met.");
            assertThat(figure("5FL", Q1, "FIN-LEGDEBT").value()).isNull();
            assertThat(figure("5FL", Q1, "FIN-CRL").value()).isNull();
        }

        @Test
        void doesNotCheckASumOfWhichAPartIsMissing() {
            IngestResult result = send(FinanceFile.of("variance_ytd", "").text());
            assertThat(told(result, "NOT_CROSS_FOOTED"))
                    .contains(
                            "Row 2, column variance_ytd: 5FL 2011/12 Q1: whether"
                                    + " net_expenditure_plan_ytd - net_expenditure_ytd is equal to"
                                    + " variance_ytd could not be checked, because variance_ytd is"
                                    + " empty. Write 0 where there is none.");
        }

        @Test
        void isNotRatedOverZero() {
            send(FinanceFile.of("legacy_debt_profile", "0").text());
            assertThat(figure("5FL", Q1, "FIN-LEGDEBT").hasZeroDenominator()).isTrue();
        }
    }

    @Nested
    @DisplayName("sent again")
    class SentAgain {

        @Test
        void isADuplicateWhenEveryAmountIsTheSameInWhateverUnit() {
            send(FinanceFile.of().text());
            DocumentId again = upload(FinanceFile.of("rrl", "268400.00").text());
            world.deliver(again);
            assertThat(world.entry(again).status()).isEqualTo(LedgerStatus.DUPLICATE_CONTENT);
        }

        @Test
        void namesTheLinesItCorrects() {
            send(FinanceFile.of().text());
            IngestResult result = send(FinanceFile.of("invoices", "4100").text());
            assertThat(((IngestResult.Accepted) result).differences().lines())
                    .containsExactly("5FL invoices: 2011/12 Q1 corrected 4000 -> 4100");
        }
    }

    @Test
    @DisplayName("is the only way in which its figures come")
    void isTheOnlyWayInWhichItsFiguresCome() {
        IngestResult result =
                world.deliver(
                        world.upload(
                                "inbox/5FL/quarterly/q.csv",
                                """
                                org,metric,period,numerator,denominator
                                5FL,FIN-RRL,2011/12 Q1,-150,67100
                                """));
        assertThat(faults(result)).containsExactly("METRIC_NOT_COLLECTED");
    }
}
