package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.local.blackbox.Shell.Answer;

/** Six invented boards: what they spend for each resident, beside what they achieve. */
final class SpendAndOutcomeTest {

    private final Shell shell = new Shell();
    @TempDir private Path folder = Path.of("");
    private Path catalogue = Path.of("");
    private Path data = Path.of("");

    /**
     * Spend a head 10, 20, 30, 40 and 50, outcomes 90, 70, 80, 60 and 100: means 30 and 80, both
     * deviations root (1000 / 4) = 15.81. The population of HB6 is not known.
     */
    @BeforeEach
    void ingestsTheReturns() throws IOException {
        catalogue = Files.createDirectories(folder.resolve("catalogue"));
        data = folder.resolve("data");
        write(
                "organisations.csv",
                """
                code,name,kind,answers_to,population
                GOV,Health Directorate,GOVERNMENT,,
                HB1,Invented Isles,HEALTH_BOARD,GOV,1000
                HB2,Invented Uplands,HEALTH_BOARD,GOV,2000
                HB3,Invented Vale,HEALTH_BOARD,GOV,1000
                HB4,Invented Coast,HEALTH_BOARD,GOV,2000
                HB5,Invented Moor,HEALTH_BOARD,GOV,1000
                HB6,Invented Wold,HEALTH_BOARD,GOV,
                """);
        write(
                "metrics.csv",
                """
                code,name,direction,unit,numerator_within_denominator
                SPEND,Spending on cancer,NONE,GBP,
                CARE,Treated in time,HIGHER,%,
                PLAN,Savings against plan,HIGHER,%,no
                """);
        write("collections.csv", "code,name\nreturn,Quarterly return\n");
        write("peer-groups.csv", "name,organisations\n=Few,HB1;HB2\n");
        Path file =
                Files.writeString(
                        Files.createDirectories(folder.resolve("GOV/return")).resolve("q1.csv"),
                        """
                        org,metric,period,numerator,denominator,value
                        HB1,SPEND,2014/15 Q1,,,10000
                        HB2,SPEND,2014/15 Q1,,,40000
                        HB3,SPEND,2014/15 Q1,,,30000
                        HB4,SPEND,2014/15 Q1,,,80000
                        HB5,SPEND,2014/15 Q1,,,50000
                        HB6,SPEND,2014/15 Q1,,,70000
                        HB1,CARE,2014/15 Q1,90,100,
                        HB2,CARE,2014/15 Q1,70,100,
                        HB3,CARE,2014/15 Q1,80,100,
                        HB4,CARE,2014/15 Q1,60,100,
                        HB5,CARE,2014/15 Q1,100,100,
                        HB6,CARE,2014/15 Q1,0,0,
                        HB1,PLAN,2014/15 Q1,130,100,
                        """);
        Answer ingest = shell.run("ingest", file, "--data", data, "--catalogue", catalogue);
        assertThat(ingest.code()).as(ingest.err() + ingest.out()).isLessThan(2);
    }

    @Test
    void placesEachBoardInAQuadrantInWords() {
        Answer answer = benchmark("--spend", "SPEND", "--outcome", "CARE", "2014/15 Q1");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out().replaceAll("\\s+", " "))
                .contains("never used for the rating")
                .contains("Not a league table")
                .contains("divided by the residents in the register")
                .contains("Peers: all organisations, 6; with both figures: 5.")
                .contains("Left out: 1 population not known (HB6).")
                .contains("Mean spend 30.00 GBP a head")
                .contains("Mean outcome 80.0%");
        assertThat(answer.out())
                .containsPattern(
                        "HB1 +Invented Isles +10.00 GBP a head +-1.26 +90.0% +\\+0.63 +lower spend, better outcome")
                .containsPattern("HB2 .* -0.63 +70.0% +-0.63 +lower spend, worse outcome")
                .containsPattern("HB3 .* \\+0.00 +80.0% +\\+0.00 +average spend, average outcome")
                .containsPattern("HB4 .* \\+0.63 +60.0% +-1.26 +higher spend, worse outcome")
                .containsPattern("HB5 .* \\+1.26 +100.0% +\\+1.26 +higher spend, better outcome");
    }

    @Test
    void writesThemAsCsv() throws IOException {
        Path csv = folder.resolve("spend.csv");
        benchmark("--spend", "SPEND", "--outcome", "CARE", "2014/15 Q1", "--csv", csv);

        assertThat(Files.readAllLines(csv))
                .contains(
                        "all organisations,HB1,GOV,2014/15 Q1,SPEND,10,-1.264911,CARE,90,0.632456,5,"
                                + "\"lower spend, better outcome\",",
                        "all organisations,HB6,GOV,2014/15 Q1,SPEND,,,CARE,,,5,,NO_POPULATION");
    }

    @Test
    void needsFiveAndSaysSo() {
        Answer few =
                benchmark(
                        "--spend",
                        "SPEND",
                        "--outcome",
                        "CARE",
                        "2014/15 Q1",
                        "--by",
                        "group",
                        "=few");

        assertThat(few.out()).contains("No quadrants: they need 5 peers with both figures.");
    }

    @Test
    void hasNoFunnelWhereTheNumeratorIsNoPart() {
        Answer answer = benchmark("PLAN", "2014/15 Q1");

        assertThat(answer.out().replaceAll("\\s+", " "))
                .contains("No funnel: the numerator does not count a part")
                .contains("Left out: 5 not reported (HB2 HB3 HB4 HB5 HB6).");
        assertThat(answer.out()).containsPattern("HB1 +Invented Isles +130.0%");
        assertThat(benchmark("PLAN", "2014/15 Q1", "--target").err())
                .contains("no national target in 2014/15 Q1 that a funnel could stand around");
    }

    @Test
    void leavesOutAZeroDenominatorAndCountsIt() {
        assertThat(benchmark("CARE", "2014/15 Q1").out().replaceAll("\\s+", " "))
                .contains("compared: 5. Left out: 1 zero denominator (HB6).")
                .contains("5 peers around 80.00%");
    }

    @Test
    void makesAGroupsNameHarmlessForASpreadsheet() throws IOException {
        Path csv = folder.resolve("few.csv");
        Answer answer = benchmark("CARE", "2014/15 Q1", "--by", "group", "=Few", "--csv", csv);

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(Files.readAllLines(csv).get(1)).startsWith("'=Few,HB1,");
    }

    @Test
    void namesTheMissingSizeBands() {
        Answer answer = benchmark("CARE", "2014/15 Q1", "--by", "size-band");

        assertThat(answer.code()).isEqualTo(70);
        assertThat(answer.err()).contains("no size bands", "size-bands.csv");
    }

    private Answer benchmark(Object... words) {
        Object[] all = new Object[words.length + 5];
        Object[] first = {"benchmark", "--data", data, "--catalogue", catalogue};
        System.arraycopy(first, 0, all, 0, 5);
        System.arraycopy(words, 0, all, 5, words.length);
        return shell.run(all);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(catalogue.resolve(file), text);
    }
}
