package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.local.blackbox.Shell.Answer;

final class CommandLineTest {

    private static final Path FILE = Shell.EXAMPLES.resolve("cover/2014-15_Q2.csv");

    private final Shell shell = new Shell();
    @TempDir private Path folder;
    private Path data = Path.of("");

    @BeforeEach
    void namesAFolderThatIsNotThereYet() {
        data = folder.resolve("data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "ingest",
                "validate",
                "status",
                "alerts",
                "lights",
                "scheme",
                "explain",
                "export",
                "benchmark",
                "check",
                "replay",
                "plans",
                "milestone",
                "ack",
                "remind",
                "reconcile"
            })
    void helpsWithEveryCommandByAnExampleAndItsExitCodes(String command) {
        Answer help = shell.run(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("Example: ./pct-monitor " + command)
                .contains("Exit codes: 0")
                .contains("--data")
                .contains("--catalogue");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void listsEveryCommand() {
        assertThat(shell.run("--help").out())
                .contains(
                        "demo",
                        "ingest",
                        "validate",
                        "status",
                        "alerts",
                        "lights",
                        "scheme",
                        "explain",
                        "export",
                        "benchmark",
                        "check",
                        "replay",
                        "spc",
                        "plans",
                        "plan",
                        "milestone",
                        "ack",
                        "remind",
                        "reconcile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show",
                "new",
                "submit",
                "agree",
                "return",
                "sign",
                "object",
                "withdraw",
                "confirm",
                "refuse"
            })
    void helpsWithEverythingThatCanBeSaidToAPlan(String word) {
        assertThat(shell.run("plan", "--help").out()).contains("  " + word);
        assertThat(shell.run("plan", word, "--help").out())
                .contains("Example: ./pct-monitor plan " + word)
                .contains("Exit codes: 0");
    }

    @Nested
    class WrongWords {

        @Test
        void anUnknownCommandIsAnsweredWithTheNearest() {
            complains(shell.run("ingset", FILE), 64, "'ingset' is not a command", "ingest?");
        }

        @Test
        void anUnknownOptionIsAnsweredWithTheNearest() {
            complains(shell.run("status", "--dat", data), 64, "'--dat'", "--data");
        }

        @Test
        void aDayThatIsNoneIsShownAsItShouldBe() {
            complains(shell.run("ingest", FILE, "--on", "12/11/2014"), 64, "2014-11-12");
        }

        @Test
        void aMissingFileIsNamed() {
            complains(
                    shell.run("ingest", folder.resolve("none.csv"), "--data", data),
                    64,
                    "there is no file",
                    "none.csv");
            assertThat(data).doesNotExist();
        }

        @Test
        void aSubmitterThatLeadsOutOfTheFolderIsNoCode() {
            complains(
                    shell.run(
                            "ingest",
                            FILE,
                            "--submitter",
                            "../../x",
                            "--collection",
                            "cover",
                            "--data",
                            data),
                    64,
                    "'../../x' is not a submitter's code");
            assertThat(data).doesNotExist();
        }

        @Test
        void anUnknownCollectionIsAnsweredWithTheNearest() {
            complains(
                    shell.run("validate", FILE, "--collection", "covr", "--submitter", "phe"),
                    64,
                    "'covr'",
                    "cover?");
        }

        @Test
        void aFileWhoseHeaderFitsNothingHasToBeAddressed() throws IOException {
            Path odd = Files.writeString(folder.resolve("odd.csv"), "a,b\n1,2\n");
            complains(shell.run("ingest", odd, "--data", data), 64, "--collection");
            assertThat(data).doesNotExist();
        }
    }

    @Nested
    class NotPossible {

        @Test
        void thereIsNothingToExportYet() {
            complains(shell.run("export", "--data", data), 70, "nothing in", "demo");
            assertThat(data).doesNotExist();
        }

        @Test
        void theDemosFolderIsNamedWhenOnlyThatOneHasSomething() throws IOException {
            Files.createDirectories(data.resolve("demo"));
            Files.createFile(data.resolve("demo/monitor.sqlite"));
            complains(shell.run("status", "--data", data), 70, "--data " + data.resolve("demo"));
        }

        @Test
        void aFolderAtWorkIsLeftAlone() throws IOException {
            Files.createDirectories(data);
            try (FileChannel other =
                            FileChannel.open(
                                    data.resolve("in-use.lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock lock = other.lock()) {
                assertThat(lock.isValid()).isTrue();
                complains(shell.run("ingest", FILE, "--data", data), 70, "another pct-monitor");
            }
        }

        @Test
        void everyFaultOfABrokenCatalogueIsListedAndNothingIsDone() throws IOException {
            Path broken = Files.createDirectories(folder.resolve("catalogue"));
            Files.writeString(broken.resolve("organisations.csv"), "code,name\nA1,\nA1,Twice\n");
            Files.writeString(
                    broken.resolve("metrics.csv"), "code,name,direction\nM1,One,UPWARDS\n");
            Files.writeString(broken.resolve("collections.csv"), "code\nc1\n");
            Answer answer = shell.run("ingest", FILE, "--catalogue", broken, "--data", data);

            assertThat(answer.code()).isEqualTo(70);
            assertThat(answer.err())
                    .startsWith("pct-monitor: the catalogue has ")
                    .contains("nothing was done")
                    .contains("organisations.csv, line 2")
                    .contains("metrics.csv, line 2, direction")
                    .doesNotContain("Exception");
            assertThat(data).doesNotExist();
        }
    }

    @Nested
    class AfterOneGoodFile {

        @BeforeEach
        void ingestsIt() {
            Answer answer = shell.run("ingest", FILE, "--data", data, "--on", "2014-10-17");
            assertThat(answer.code()).as(answer.err()).isZero();
            assertThat(answer.err())
                    .contains("collection cover, from its header")
                    .contains("submitter phe");
            assertThat(answer.lines().getFirst())
                    .startsWith("ACCEPTED 2014-15_Q2.csv: 151 organisations for 2014/15 Q2")
                    .contains("1,723 figures")
                    .contains("89 blank")
                    .contains("Reference PM-");
        }

        @Test
        void explainShowsTheChain() {
            Answer answer =
                    shell.run("explain", "5FL", "IMM-MMR2-5Y", "2014/15 Q2", "--data", data);

            assertThat(answer.code()).isZero();
            assertThat(answer.out())
                    .contains("5FL Bath and North East Somerset: MMR second dose by age 5")
                    .contains("445 of 500 children")
                    .contains("2014-15_Q2.csv", "row 28", "column mmr2_5y")
                    .contains("95%; national target")
                    .contains("How it stands now", "Where the year will end")
                    .contains("Whether the movement means anything")
                    .contains("yes, the same verdicts under rules")
                    .containsPattern("Result: +RED");
        }

        @Test
        void explainGivesProgramsTheNumbersAsJson() throws IOException {
            Answer answer =
                    shell.run(
                            "explain",
                            "5FL",
                            "IMM-MMR2-5Y",
                            "2014/15 Q2",
                            "--json",
                            "--data",
                            data);

            assertThat(answer.code()).isZero();
            try (JsonParser json = new JsonFactory().createParser(answer.out())) {
                int depth = 0;
                while (json.nextToken() != null) {
                    depth += json.currentToken().isStructStart() ? 1 : 0;
                    depth -= json.currentToken().isStructEnd() ? 1 : 0;
                }
                assertThat(depth).isZero();
            }
            assertThat(answer.out())
                    .contains("\"recomputes\" : true", "\"kept\" : true")
                    .contains("\"numerator\" : 445", "\"denominator\" : 500");
        }

        @Test
        void explainNamesWhatItDoesNotKnow() {
            complains(
                    shell.run("explain", "5FL", "IMM-MMR2-5Y", "2014/15 Q5", "--data", data),
                    64,
                    "no figure for 5FL IMM-MMR2-5Y in 2014/15 Q5",
                    "Q1 to Q4");
            complains(
                    shell.run("explain", "5FL", "IMM-MMR9-5Y", "2014/15 Q2", "--data", data),
                    64,
                    "'IMM-MMR9-5Y'",
                    "nearest is IMM-MMR");
            complains(
                    shell.run("explain", "5.00E+01", "IMM-MMR2-5Y", "2014/15 Q2", "--data", data),
                    64,
                    "nearest is 5E1");
            complains(
                    shell.run("explain", "5FL", "IMM-MMR2-5Y", "2014/15 Q3", "--data", data),
                    70,
                    "no figure for 5FL IMM-MMR2-5Y in 2014/15 Q3");
        }

        @Test
        void statusCountsWhatIsThereAndWhatIsLeft() {
            Answer answer = shell.run("status", "--data", data);

            assertThat(answer.code()).isZero();
            assertThat(answer.out())
                    .contains("1: 1 accepted")
                    .containsPattern("2014/15 Q2 +cover +151 +1,723 +89")
                    .contains("0 slices of work")
                    .contains("Q39");
        }

        @Test
        void alertsAreThoseOfTheLevelAsked() {
            Answer red = shell.run("alerts", "--level", "red", "--data", data);
            Answer amber = shell.run("alerts", "--level", "AMBER", "--data", data);

            assertThat(red.lines().getLast()).isEqualTo("303 open alerts");
            assertThat(amber.lines().getLast()).isEqualTo("676 open alerts");
            assertThat(shell.run("alerts", "--sha", "Q39", "--data", data).lines().stream())
                    .filteredOn(line -> line.contains("5FL") && line.contains("IMM-MMR2-5Y"))
                    .singleElement()
                    .asString()
                    .contains("RED", "2014/15 Q2", "89.0%", "95%", "RED", "too few quarters");
        }

        @Test
        void theSameFileAgainIsNoNews() {
            Answer again = shell.run("ingest", FILE, "--data", data, "--on", "2014-10-20");

            assertThat(again.code()).isZero();
            assertThat(again.out()).contains("DUPLICATE CONTENT").contains("0 alert e-mails");
        }

        @Test
        void whatAStoppedRunLeftIsFinishedByTheNext() throws IOException {
            Path versions =
                    Files.createDirectories(data.resolve("uploads/inbox/phe/cover/cut.csv"));
            Files.copy(FILE, versions.resolve("0000000009-20141018T080000.000Z"));
            assertThat(shell.run("check", "--data", data).code()).isOne();

            Answer next = shell.run("ingest", FILE, "--data", data, "--on", "2014-10-20");

            assertThat(next.out()).contains("DUPLICATE CONTENT inbox/phe/cover/cut.csv");
            assertThat(shell.run("check", "--data", data).out()).doesNotContain("broken");
        }

        @Test
        void aChangedCatalogueCountsOnlyAfterAReplayWhichTellsNobody() throws IOException {
            Path changed = aLowerTarget();
            String before = waitingToBeTold();

            // 303 red, 676 amber, and one return without a single figure.
            assertThat(shell.run("alerts", "--data", data).out()).contains("980 open alerts");
            Answer replayed =
                    shell.run(
                            "replay",
                            "--data",
                            data,
                            "--catalogue",
                            changed,
                            "--quarter",
                            "2014/15 Q2");
            assertThat(replayed.code()).as(replayed.err()).isZero();
            assertThat(replayed.out())
                    .contains("Assessed 151 organisations")
                    .contains("changes that nobody is told of")
                    .contains("0 alert e-mails");
            assertThat(shell.run("alerts", "--data", data, "--catalogue", changed).lines().size())
                    .isLessThan(50);
            assertThat(waitingToBeTold()).isEqualTo(before);
            Answer checked = shell.run("check", "--data", data, "--catalogue", changed);
            assertThat(checked.out()).contains("S8   every alert event is told or waits");
            assertThat(checked.code()).as(checked.out()).isZero();
        }

        @Test
        void aReplayTellsWhereItIsAskedTo() throws IOException {
            String before = waitingToBeTold();

            Answer replayed =
                    shell.run("replay", "--data", data, "--catalogue", aLowerTarget(), "--tell");

            assertThat(replayed.code()).as(replayed.err()).isZero();
            assertThat(replayed.out()).contains("changes to tell");
            assertThat(waitingToBeTold()).isNotEqualTo(before);
        }

        @Test
        void aReplayOfAQuarterThatIsNoneOrHasNoReturnIsRefused() {
            complains(
                    shell.run("replay", "--data", data, "--quarter", "2014Q1"),
                    64,
                    "'2014Q1' could be a calendar or a financial year; write 2006/07 Q3.");
            complains(
                    shell.run("replay", "--data", data, "--quarter", "2020/21 Q1"),
                    64,
                    "There is no return of 2020/21 Q1.");
        }

        /** No SHA has a contact here, so that everything there is to tell waits. */
        private String waitingToBeTold() {
            return shell.run("status", "--data", data)
                    .out()
                    .lines()
                    .filter(line -> line.startsWith("E-mails"))
                    .findFirst()
                    .orElseThrow();
        }

        /** The built-in catalogue with targets of 50% and amber from 40%. */
        private Path aLowerTarget() throws IOException {
            Path changed = copyOfTheCatalogue();
            Path targets = changed.resolve("targets.csv");
            String text = Files.readString(targets);
            String lower = text.replaceAll("(?m)^(IMM-[A-Z0-9-]+),95,", "$1,50,");
            assertThat(lower).isNotEqualTo(text);
            Files.writeString(targets, lower.replace("LIMIT 90", "LIMIT 40"));
            Path metrics = changed.resolve("metrics.csv");
            Files.writeString(metrics, Files.readString(metrics).replace("LIMIT 90", "LIMIT 40"));
            return changed;
        }

        private Path copyOfTheCatalogue() throws IOException {
            Path from = Shell.EXAMPLES.resolveSibling("catalogue");
            Path to = Files.createDirectories(folder.resolve("changed"));
            try (var files = Files.list(from)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                    Files.copy(file, to.resolve(Objects.requireNonNull(file.getFileName())));
                }
            }
            return to;
        }
    }

    private static void complains(Answer answer, int code, String... parts) {
        assertThat(answer.err()).startsWith("pct-monitor: ").contains(parts);
        assertThat(answer.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.out()).isEmpty();
    }
}
