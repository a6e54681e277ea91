package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.local.blackbox.Shell.Answer;

@DisplayName("The scheme command")
final class SchemeTest {

    private static final Path EXAMPLES = Shell.EXAMPLES.resolve("schemes");

    private final Shell shell = new Shell();
    @TempDir private Path folder = Path.of("");

    private Answer rate(String scheme, String text, Object... more) throws IOException {
        Path file = Files.writeString(folder.resolve("scores.csv"), text);
        Object[] words = new Object[4 + more.length];
        words[0] = "scheme";
        words[1] = scheme;
        words[2] = "--in";
        words[3] = file;
        System.arraycopy(more, 0, words, 4, more.length);
        return shell.run(words);
    }

    @Test
    void givesTheWorkedExampleOfTheFinancialRiskRating() {
        Answer answer =
                shell.run(
                        "scheme",
                        "financial-risk-rating",
                        "--in",
                        EXAMPLES.resolve("financial-risk-rating.csv"));
        assertThat(answer.code()).isZero();
        assertThat(answer.lines())
                .contains(
                        "Result: 3, score 2.90",
                        // 25 x 3 + 10 x 4 + 20 x 3 + 20 x 2 + 25 x 3
                        "Sum of score times weight: 290. Sum of weights: 100. Mean: 2.90.",
                        "Nothing caps the result.");
        assertThat(answer.out()).contains("Source: Monitor").doesNotContain("RECALLED");
    }

    @Test
    void givesTheScoreOfAPublishedTrustAndSaysWhatIsRecalled() {
        Answer answer =
                shell.run(
                        "scheme",
                        "performance-framework-finance",
                        "--in",
                        EXAMPLES.resolve("performance-framework-finance.csv"));
        assertThat(answer.code()).isZero();
        assertThat(answer.lines()).contains("Result: PERFORMING, score 2.90");
        assertThat(answer.out()).contains("RECALLED, not read in a source").contains("debtor-days");
    }

    @Test
    void saysWhatCapsTheResultAndWhatFollows() throws IOException {
        Answer answer =
                rate(
                        "performance-framework-finance",
                        "indicator,value,score\nytd-operating,,3\nloan-not-repaid,yes,\n");
        assertThat(answer.lines())
                .contains(
                        "Result: UNDERPERFORMING, score 3.00, capped from PERFORMING",
                        "What follows: The SHA leads the intervention.",
                        "Unable to make loan repayments: at most UNDERPERFORMING.");
    }

    @Test
    void showsTheTwoDomainsSideBySideAndNeverInOne() throws IOException {
        Answer answer = rate("performance-framework", "indicator,value\nytd-ebitda,6\nae-4h,93\n");
        assertThat(answer.lines())
                .containsSubsequence(
                        "NHS Performance Framework: finance",
                        "Result: PERFORMING, score 3.00",
                        "NHS Performance Framework: quality",
                        "Result: UNDERPERFORMING, score 0.00",
                        "These stand side by side, with equal weight; they are not put into one.");
    }

    @Test
    void combinesTheAnswersOfTheHealthCheck() throws IOException {
        Answer answer =
                rate(
                        "health-check",
                        "indicator,value\ncore-standards,Not met\nexisting-targets,fully"
                                + " met\nnew-targets,excellent\n");
        assertThat(answer.lines())
                .contains("Result: WEAK", "core-standards is 'not met': at most WEAK.");
    }

    @Test
    void countsTheThemesOfUseOfResources() throws IOException {
        Answer answer =
                rate(
                        "use-of-resources",
                        """
                        indicator,value
                        financial-reporting,4
                        financial-management,4
                        financial-standing,3
                        internal-control,3
                        value-for-money,2
                        year-end-deficit,no
                        """);
        assertThat(answer.lines()).contains("Result: 3", "What follows: Good.");
    }

    @Test
    void hasNoResultWithoutTheDataItNeeds() throws IOException {
        Answer answer = rate("financial-risk-rating", "indicator,value\nebitda-margin,12\n");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("Result: none.").contains("no result without");
    }

    @Test
    void givesTheSameAsJson() throws IOException {
        Answer answer =
                rate(
                        "performance-framework-finance",
                        "indicator,value\nytd-ebitda,4.9\n",
                        "--json");
        assertThat(answer.out())
                .startsWith("[{\"scheme\":\"performance-framework-finance\"")
                .contains("\"result\":\"UNDERPERFORMING\"")
                .contains("\"score\":\"2.00\",\"score_sum\":10,\"score_weight\":5");
    }

    @ParameterizedTest(name = "{0} is answered with {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "curent-ratio,1.2 | row 2, column indicator: \"curent-ratio\": There is no such"
                        + " indicator; did you mean current-ratio?",
                "current-ratio,1.2x | row 2, column value: \"1.2x\": It is not a number",
                "current-ratio,5E1 | row 2, column value: \"5E1\": It is not a number",
                "current-ratio,#DIV/0! | It is not a number",
                "loan-not-repaid,perhaps | row 2, column value: \"perhaps\": Write yes or no.",
                "ytd-operating,1 | Ytd-operating needs its variance too"
            })
    void faultsAreToldWithRowAndColumn(String line, String fault) throws IOException {
        Answer answer = rate("performance-framework-finance", "indicator,value\n" + line + "\n");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("has 1 fault:").contains(fault);
    }

    @Test
    void allFaultsAreToldAtOnce() throws IOException {
        Answer answer =
                rate(
                        "financial-risk-rating",
                        "indicator,score\nebitda-margin,6\nebitda-margin,5\nliquidity,x\n");
        assertThat(answer.err())
                .contains("has 3 faults:")
                .contains("6 is no score of ebitda-margin; the scores are 5, 4, 3, 2, 1.")
                .contains("It stands in row 2 too; keep one.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a,b\n1,2\n", "indicator,value\n", "indicator,value,value\nx,1,2\n"})
    void aFileThatIsNoneIsRefused(String text) throws IOException {
        assertThat(rate("financial-risk-rating", text).code()).isEqualTo(2);
    }

    @Test
    void anUnknownSchemeIsAnsweredWithTheNearest() {
        Answer answer = shell.run("scheme", "finacial-risk-rating");
        assertThat(answer.code()).isEqualTo(64);
        assertThat(answer.err()).contains("nearest is financial-risk-rating");
    }

    @Test
    void showsWhatASchemeAsksForWhenNoFileIsGiven() {
        assertThat(shell.run("scheme").lines()).hasSize(5);
        Answer answer = shell.run("scheme", "financial-risk-rating");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("liquid-ratio")
                .contains("5 >=60, 4 >=25, 3 >=15, 2 >=10, 1")
                .contains("plan-late");
    }
}
