package uk.pctmonitor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, plans and reasons that are written to harm whoever reads them: in e-mails and CSV. */
@DisplayName("A hostile text")
final class HostileTextTest {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final List<String> HEADERS =
            List.of(
                    "To",
                    "Subject",
                    "Date",
                    "Topic",
                    "kind",
                    "outcome",
                    "org",
                    "recipient",
                    "sha",
                    "severity");

    @TempDir private static Path folder = Path.of("");
    private static Shell shell = new Shell(Path.of(""));

    @BeforeAll
    static void isUploadedAndInTheCatalogue() throws IOException {
        shell = HostileWorld.in(folder);
    }

    private static List<Path> messages() throws IOException {
        try (Stream<Path> all = Files.walk(shell.data())) {
            return all.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }

    @Test
    void reachesPeopleAsItWasWritten() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path message : messages()) {
            all.append(Files.readString(message).replaceAll("\\s+", " "));
        }
        assertThat(all)
                .contains(
                        Hostile.SCRIPT,
                        Hostile.IMAGE,
                        Hostile.ENDS_ALL,
                        Hostile.LINK,
                        Hostile.PLUS,
                        Hostile.AT,
                        Hostile.MINUS);
    }

    @Test
    void addsNoLineToTheHeadOfAnEmail() throws IOException {
        assertThat(messages()).hasSizeGreaterThan(60);
        for (Path message : messages()) {
            List<String> head =
                    Files.readString(message)
                            .lines()
                            .takeWhile(line -> !line.isEmpty())
                            .map(line -> line.split(":", 2)[0])
                            .toList();
            assertThat(head).as(message.toString()).isSubsetOf(HEADERS).doesNotHaveDuplicates();
        }
    }

    @Test
    void leavesSubjectsShortAndPlain() throws IOException {
        for (Path message : messages()) {
            assertThat(Files.readString(message).lines().toList().get(1))
                    .matches("Subject: [ -~]{1,99}");
        }
    }

    @Test
    void isNoFormulaInTheExport() throws IOException {
        String csv = shell.run("export");
        assertThat(csv).contains("'+1+1 <img src=x onerror=alert(1)> 2013-14_Q1.csv");
        assertHarmless(csv);
    }

    @Test
    void isNoFormulaInAComparison() throws IOException {
        Path csv = folder.resolve("peers.csv");
        for (String by : List.of("all", "sha", "size-band")) {
            shell.run("benchmark", "IMM-MMR2-5Y", "2013/14 Q3", "--by", by, "--csv", csv);
            assertHarmless(Files.readString(csv));
        }
        assertThat(Files.readString(csv)).containsPattern("(?m)^\"?'[=+@-]");
    }

    @Test
    void isNoFormulaInAControlChart() throws IOException {
        StringBuilder series = new StringBuilder("series,date,value\n");
        Stream.concat(Hostile.TEXTS.stream(), Hostile.UNPRINTABLE.stream())
                .map(text -> "\"" + text.replace("\"", "\"\"") + "\",2014-01-01,1\n")
                .forEach(series::append);
        Path in = Files.writeString(folder.resolve("series.csv"), series);
        Path out = folder.resolve("points.csv");
        Path summary = folder.resolve("summary.csv");
        new Shell(Path.of("")).runAlone("spc", "--in", in, "--out", out, "--summary", summary);
        assertHarmless(Files.readString(out));
        assertHarmless(Files.readString(summary));
        assertThat(Files.readString(out)).contains("'+1+1", "report\\u202Efdp.exe");
    }

    /** Text in cells, from a CSV file, that a spreadsheet calculates or nobody sees. */
    static void assertHarmless(String text) throws IOException {
        int cells = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                for (String cell : row.getFields()) {
                    cells++;
                    assertThat(
                                    NUMBER.matcher(cell).matches()
                                            || !cell.matches("(?s)[=+\\-@\\t\\r\\n].*"))
                            .as(cell)
                            .isTrue();
                    assertThat(cell.codePoints().noneMatch(Hostile::isUnprintable))
                            .as(cell)
                            .isTrue();
                }
            }
        }
        assertThat(cells).isGreaterThan(20);
    }
}
