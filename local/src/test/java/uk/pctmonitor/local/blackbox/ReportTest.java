package uk.pctmonitor.local.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.local.blackbox.Shell.Answer;

/** Two national quarters, which came on 17 July and 17 October 2014; today is 12 November. */
@DisplayName("The report command")
@TestInstance(Lifecycle.PER_CLASS)
final class ReportTest {

    private final Shell shell = new Shell();
    @TempDir private static Path folder = Path.of("");
    private Path data = Path.of("");

    @BeforeAll
    void takeTwoQuartersIn() {
        data = folder.resolve("data");
        ingest("2014-15_Q1", "2014-07-17");
        ingest("2014-15_Q2", "2014-10-17");
    }

    private void ingest(String quarter, String day) {
        Path file = Shell.EXAMPLES.resolve("cover/%s.csv".formatted(quarter));
        assertThat(shell.run("ingest", file, "--on", day, "--data", data).out())
                .contains("ACCEPTED");
    }

    private Answer report(Object... more) {
        return shell.run(
                Stream.concat(Stream.of("report", "--data", data), Stream.of(more)).toArray());
    }

    private static SortedMap<String, String> files(Path site) {
        try (Stream<Path> all = Files.walk(site)) {
            SortedMap<String, String> files = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, UTF_8));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void writesTheSiteIntoTheDataFolderAndSaysWhereToOpenIt() {
        Answer answer = report();

        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.lines())
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .matches("2014/15 Q2: [0-9,]+ pages, [0-9.]+ MB, .*"),
                        line -> assertThat(line).startsWith("2014/15 Q1: "),
                        line ->
                                assertThat(line)
                                        .isEqualTo(
                                                "Open "
                                                        + data.resolve("site/index.html")
                                                                .toAbsolutePath()));
        assertThat(files(data.resolve("site")))
                .containsKeys(
                        "index.html",
                        "2014-15-Q1/index.html",
                        "2014-15-Q2/index.html",
                        "2014-15-Q2/sha/Q39.html",
                        "2014-15-Q2/pct/5FL.html");
    }

    @Test
    void writesTheSameBytesTwice() {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        report("--to", one, "--as-at", "2014-10-17");
        report("--to", other, "--as-at", "2014-10-17");

        assertThat(files(one)).isNotEmpty().isEqualTo(files(other));
    }

    /** On 16 October the second file had not come. */
    @Test
    void showsWhatWasKnownOnADayInAFolderOfItsOwn() {
        Path site = folder.resolve("as-at");

        Answer answer = report("--to", site, "--as-at", "2014-10-16");

        assertThat(answer.lines())
                .hasSize(2)
                .last()
                .asString()
                .endsWith("as-at-2014-10-16" + java.io.File.separator + "index.html");
        assertThat(files(site).keySet())
                .contains("as-at-2014-10-16/2014-15-Q1/index.html")
                .noneMatch(path -> path.contains("2014-15-Q2"));
    }

    @Test
    void writesOneShaOnly() {
        Path site = folder.resolve("south-west");

        report("--to", site, "--quarter", "2014/15 Q2", "--sha", "Q39");

        assertThat(files(site).keySet())
                .contains("2014-15-Q2/sha/Q39.html", "2014-15-Q2/pct/5FL.html")
                .noneMatch(path -> path.contains("Q30") || path.contains("5ND"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as-at 1/10/2014         | 64 | is not a day; write it as 2014-11-12",
                "--as-at 2014-11-13        | 64 | 2014-11-13 is still to come.",
                "--as-at 2014-07-16        | 64 | Nothing was known yet on 2014-07-16.",
                "--quarter 2014/15-Q3      | 64 | There is no return of 2014/15 Q3; there are",
                "--quarter Q7              | 64 | is not a quarter",
                "--quarter 2014/15-Q2 --all | 64 | not both",
                "--sha Q93                 | 64 | there is no organisation 'Q93'",
                "--sha 5FL                 | 64 | No organisation answered to 5FL in 2014/15 Q2",
                "--aws                     | 64 | --table"
            })
    void answersWrongWordsWithOneSentence(String words, int code, String sentence) {
        Answer answer =
                shell.run(
                        Stream.concat(
                                        Stream.of(
                                                "report",
                                                "--data",
                                                data,
                                                "--to",
                                                folder.resolve("x")),
                                        Stream.of(words.split(" ", -1)))
                                .toArray());

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.err()).startsWith("pct-monitor: ").contains(sentence);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void saysWhenThereIsNothingToShow() {
        assertThat(shell.run("report", "--data", folder.resolve("nowhere")))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(70))
                .satisfies(answer -> assertThat(answer.err()).contains("there is nothing in"));

        Path contacts = folder.resolve("contacts-only");
        shell.run(
                "ingest",
                Shell.EXAMPLES.resolve("contacts.csv"),
                "--submitter",
                "dh",
                "--collection",
                "contacts",
                "--data",
                contacts);
        assertThat(shell.run("report", "--data", contacts))
                .satisfies(answer -> assertThat(answer.code()).isEqualTo(70))
                .satisfies(answer ->
                        assertThat(answer.err()).contains("there is no return in", "no pages"));
    }
}
