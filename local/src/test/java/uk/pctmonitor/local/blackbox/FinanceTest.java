package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.local.blackbox.Shell.Answer;

/** The finance returns of the examples, as somebody at a desk takes them in and looks at them. */
final class FinanceTest {

    private static final Path FOLDER = Shell.EXAMPLES.resolve("Q39/finance");

    @TempDir private static Path data = Path.of("");
    @TempDir private Path folder = Path.of("");
    private final Shell shell = new Shell();

    @BeforeAll
    static void takesInBothQuarters() {
        Shell shell = new Shell();
        Answer first =
                shell.run(
                        "ingest",
                        FOLDER.resolve("2011-12_Q1.csv"),
                        "--data",
                        data,
                        "--on",
                        "2011-07-18");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("14 organisations for 2011/12 Q1, 700 figures, 84 blank");
        Answer second =
                shell.run(
                        "ingest",
                        FOLDER.resolve("2011-12_Q2.csv"),
                        "--data",
                        data,
                        "--on",
                        "2011-10-18");
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.out()).doesNotContain("changed by more than half");
    }

    /** (134,200 - 133,400) of 134,200 thousand. */
    @Test
    void explainsAFigureByItsWorkingInPounds() {
        Answer answer = shell.run("explain", "5FL", "FIN-RRL", "2011/12 Q2", "--data", data);
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains("column (rrl_ytd - net_expenditure_ytd) / rrl_ytd")
                .contains("800000 of 134200000")
                .contains("GREEN");
    }

    @Test
    void exportsFiguresAndNotLines() {
        Answer answer = shell.run("export", "--data", data);
        assertThat(answer.code()).as(answer.err()).isZero();
        // Fourteen PCTs, two quarters, eighteen metrics, and the header.
        assertThat(answer.lines()).hasSize(14 * 2 * 18 + 1);
        assertThat(answer.lines())
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith(
                                        "5FL,Q39,finance,FIN-CRED,2011/12 Q1,31.9375,10500000,120000000,"));
    }

    @Test
    void refusesAFileThatDoesNotAddUpAndKeepsTheGoodOne() throws IOException {
        Path upload = Files.createDirectories(folder.resolve("Q39/finance")).resolve("again.csv");
        String good = Files.readString(FOLDER.resolve("2011-12_Q2.csv"));
        Files.writeString(upload, good.replace("133700,133400,300", "133700,133400,-300"));
        Answer answer = shell.run("validate", upload, "--data", data, "--on", "2011-10-19");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out())
                .contains("Row 4, column net_expenditure_plan_ytd: 5FL 2011/12 Q2:")
                .contains(
                        "is 300, and not equal to variance_ytd, which is -300; they are 600 apart");
        assertThat(shell.run("check", "--data", data).code()).isZero();
    }
}
