package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.local.blackbox.Shell.Answer;

/**
 * 5FL reports for 2012/13 Q2, in time: governance (2 + 1 + 2) / 3 = 1.67 is green; of the seven
 * relationships one is amber; emergency plans are there, but were last exercised 14 months ago.
 */
@DisplayName("The lights command")
final class LightsTest {

    private static final String QUARTER = "2012/13 Q2";
    private static final String OVERRIDE =
            """
            org,category,light,first_person,second_person,reason,until
            5FL,finance,AMBER,Avis Aldous,Bram Bexley,Loan agreed after the quarter,2012-12-31
            """;

    private final Shell shell = new Shell("2012-10-16T09:30:00Z"); // Tuesday
    @TempDir private Path folder = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void reportForOnePct() throws IOException {
        data = folder.resolve("data");
        StringBuilder rows = new StringBuilder("org,metric,period,value\n");
        for (String each :
                List.of(
                        "GOV-FIN 2",
                        "GOV-CLIN 1",
                        "GOV-PEX 2",
                        "REL-PROV 2",
                        "REL-PRAC 2",
                        "REL-LA 2",
                        "REL-COMM 2",
                        "REL-SHA 2",
                        "REL-REG 2",
                        "REL-SUPP 1",
                        "EMG-PLAN 1",
                        "EMG-EXER 14")) {
            rows.append("5FL,").append(each.replace(" ", "," + QUARTER + ",")).append('\n');
        }
        ingest(shell, "5FL", "quarterly", rows.toString());
    }

    private void ingest(Shell at, String submitter, String collection, String text)
            throws IOException {
        Path file = Files.writeString(folder.resolve(collection + ".csv"), text);
        Answer answer =
                at.run(
                        "ingest",
                        file,
                        "--submitter",
                        submitter,
                        "--collection",
                        collection,
                        "--data",
                        data);
        assertThat(answer.out()).contains("ACCEPTED");
    }

    private List<String> lights(Shell at, Object... more) {
        Object[] words =
                Stream.concat(Stream.of("lights", "--data", data), Stream.of(more)).toArray();
        Answer answer = at.run(words);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        return answer.lines();
    }

    @Test
    void showsEachLightWithItsShareAndWhatDecidedIt() {
        assertThat(lights(shell, "--org", "5FL"))
                .anySatisfy(line -> assertThat(line).matches("governance +GREEN +100% +score 1.67"))
                .anySatisfy(line ->
                        assertThat(line)
                                .matches("external relations +AMBER +100% +REL-SUPP decides"))
                .anySatisfy(line ->
                        assertThat(line)
                                .matches("emergency planning +AMBER +100% +EMG-EXER decides"))
                .anySatisfy(line ->
                        assertThat(line)
                                .matches("finance +INSUFFICIENT_DATA +0% +nothing is rated"));
    }

    @Test
    void explainsEveryStepForOnePct() {
        assertThat(lights(shell, "--org", "5FL"))
                .contains(
                        "emergency planning: computed AMBER, by CRITICAL_WORST_ELSE_SHARE",
                        "  Score (green 2, amber 1, red 0, by weight): (2 x 1 + 1 x 1 + 0 x 0) / 2"
                                + " = 1.50; green at least 1.5, amber at least 0.75: GREEN.",
                        "  Critical and AMBER: EMG-EXER. At best AMBER.",
                        "  GREEN, 1: EMG-PLAN (critical)");
    }

    @Test
    void countsThoseWhoReportedNothingAmongThePctsOfAnSha() {
        List<String> lines = lights(shell, "--sha", "Q39", "--quarter", QUARTER);
        assertThat(lines)
                .contains("5QJ Bristol")
                .anySatisfy(line -> assertThat(line).matches("governance +1 +0 +0 +13 +0"))
                .noneSatisfy(line -> assertThat(line).startsWith("Overall"))
                .noneSatisfy(line -> assertThat(line).contains("none of the six"));
    }

    @Test
    void printsAnOverrideBesideTheComputedLightUntilItsLastDay() throws IOException {
        ingest(shell, "Q39", "overrides", OVERRIDE);
        assertThat(lights(shell, "--org", "5FL"))
                .contains(
                        "OVERRIDE of finance: AMBER in place of the computed INSUFFICIENT_DATA,"
                                + " decided by Avis Aldous and Bram Bexley on 16 October 2012,"
                                + " until 31 December 2012. Reason: Loan agreed after the quarter")
                .anySatisfy(line ->
                        assertThat(line)
                                .matches(
                                        "finance +AMBER +0% +overridden, computed is"
                                                + " INSUFFICIENT_DATA: nothing is rated"));
        assertThat(lights(new Shell("2012-12-31T23:00:00Z"), "--org", "5FL"))
                .anySatisfy(line -> assertThat(line).startsWith("OVERRIDE"));
        assertThat(lights(new Shell("2013-01-01T09:00:00Z"), "--org", "5FL"))
                .noneSatisfy(line -> assertThat(line).contains("OVERRIDE", "overridden"));
    }

    @Test
    void keepsTheNamesOutOfEveryMessage() throws IOException {
        ingest(shell, "Q39", "overrides", OVERRIDE);
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> messages =
                    files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*/(mail|receipts)/.*"))
                            .toList();
            assertThat(messages)
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(Files.readString(file)).doesNotContain("Aldous", "Bexley"));
        }
    }

    @Test
    void putsTheSixIntoOneOnlyWhereTheCatalogueAsksForIt() throws IOException {
        Path catalogue = Files.createDirectory(folder.resolve("catalogue"));
        Path shipped =
                Files.isDirectory(Path.of("catalogue"))
                        ? Path.of("catalogue")
                        : Path.of("../catalogue");
        try (Stream<Path> files = Files.list(shipped)) {
            for (Path file : files.toList()) {
                Files.copy(file, catalogue.resolve(file.getFileName().toString()));
            }
        }
        Path settings = catalogue.resolve("settings.csv");
        Files.writeString(
                settings,
                Files.readString(settings).replace("overall_light,NONE", "overall_light,WORST"));
        assertThat(lights(shell, "--org", "5FL", "--catalogue", catalogue))
                .contains(
                        "Overall: INSUFFICIENT_DATA. The worst of the six lights: finance,"
                                + " strategy, quality is INSUFFICIENT_DATA.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sha Q39 --org 5FL     | 64 | not both",
                "--org 5FI               | 64 | nearest is 5F",
                "--quarter 2012/13-Q5    | 64 | no lights",
                "--sha 5FL               | 70 | answers to 5FL",
                "--org 5A1               | 70 | neither reported nor had to"
            })
    void answersWrongWordsWithOneSentence(String words, int code, String sentence) {
        Answer answer =
                shell.run(
                        Stream.concat(
                                        Stream.of("lights", "--data", data),
                                        Stream.of(words.split(" ", -1)))
                                .toArray());
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.err()).startsWith("pct-monitor: ").contains(sentence);
    }
}
