package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.local.blackbox.Shell.Answer;

/**
 * Files that are wrong in one way, uploaded after a good one: each gets a receipt that says what to
 * change, nothing of it is stored, and the good one stands.
 */
final class BadInputTest {

    private static final Path GOOD = Shell.EXAMPLES.resolve("cover/2014-15_Q2.csv");

    private final Shell shell = new Shell();
    @TempDir private Path folder;
    private Path data = Path.of("");
    private List<String> lines = List.of();
    private String before = "";

    @BeforeEach
    void aGoodFileIsThere() throws IOException {
        data = folder.resolve("data");
        lines = new ArrayList<>(Files.readAllLines(GOOD));
        Answer good = shell.run("ingest", GOOD, "--data", data, "--on", "2014-10-17");
        assertThat(good.code()).as(good.err()).isZero();
        before = shell.run("export", "--data", data).out();
    }

    @Test
    void aPictureIsNoCsvFile() throws IOException {
        refused(
                bytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}),
                "phe",
                "not CSV");
    }

    @Test
    void anEmptyFileHasNothingToStore() throws IOException {
        refused(bytes(new byte[0]), "phe", "empty");
    }

    @Test
    void aWorkbookHasToBeSavedAsCsv() throws IOException {
        refused(bytes("PK\003\004 and so on".getBytes(StandardCharsets.UTF_8)), "phe", "CSV");
    }

    @Test
    void halfAFileEndsInTheMiddleOfARow() throws IOException {
        String all = String.join("\n", lines);
        String half = all.substring(0, all.indexOf("5FL,Bath") + 20);
        refused(bytes(half.getBytes(StandardCharsets.UTF_8)), "phe", "Row 28");
    }

    @Test
    void aFileOfAnotherCollectionIsRecognised() throws IOException {
        Path contacts = Shell.EXAMPLES.resolve("contacts.csv");
        refused(bytes(Files.readAllBytes(contacts)), "phe", "collection");
    }

    @Test
    void aPctCanNotReportOnAnother() throws IOException {
        refused(file(), "5FL", "5FL");
    }

    @Test
    void aQuarterThatHasNotEndedCanNotBeReported() throws IOException {
        change(27, "2014/15,Q2", "2014/15,Q4");
        refused(file(), "phe", "Row 28", "2014/15 Q4");
    }

    @Test
    void twoRowsThatDisagreeAreBothNamed() throws IOException {
        String twin = lines.get(27).replaceFirst(",[0-9.]+$", ",12.3");
        assertThat(twin).isNotEqualTo(lines.get(27));
        lines.add(twin);
        refused(file(), "phe", "Row 153", "5FL appears twice", "12.3");
    }

    @Test
    void aCodeThatASpreadsheetMadeANumberIsGivenBack() throws IOException {
        int row = rowOf("5E1");
        change(row - 1, ",5E1,", ",5.00E+01,");
        refused(file(), "phe", "Row " + row, "column pct_code", "5.00E+01", "5E1");
    }

    @Test
    void aSpreadsheetErrorIsNoNumber() throws IOException {
        lastCell(27, "#DIV/0!");
        refused(file(), "phe", "Row 28", "column hib_menc_booster_5y", "#DIV/0!", "empty");
    }

    @Test
    void oddThousandsAreNoNumber() throws IOException {
        lastCell(27, "\"1,2,34\"");
        refused(file(), "phe", "Row 28", "column hib_menc_booster_5y", "1,2,34");
    }

    @Test
    void tenThousandFaultsAreCutWithACount() throws IOException {
        String row = lines.get(1).replace(",5A3,", ",X%05d,");
        lines = new ArrayList<>(List.of(lines.getFirst()));
        for (int i = 0; i < 10_000; i++) {
            lines.add(row.formatted(i));
        }
        Answer answer = refused(file(), "phe", "Row 2,", "X00000", "9,900 more");
        assertThat(answer.lines()).hasSizeLessThan(120);
    }

    /** Uploads it, and holds it to what is promised of a bad file. */
    private Answer refused(Path file, String submitter, String... told) throws IOException {
        SortedSet<String> receipts = receipts();
        Answer validated =
                shell.run(
                        "validate",
                        file,
                        "--submitter",
                        submitter,
                        "--collection",
                        "cover",
                        "--data",
                        data);
        Answer answer =
                shell.run(
                        "ingest",
                        file,
                        "--submitter",
                        submitter,
                        "--collection",
                        "cover",
                        "--data",
                        data,
                        "--on",
                        "2014-11-12");

        assertThat(validated.code()).as(validated.err()).isEqualTo(2);
        assertThat(answer.code()).as(answer.err()).isEqualTo(2);
        assertThat(answer.out()).startsWith("REFUSED bad.csv").contains(told);
        assertThat(answer.out()).contains("0 alert e-mails").doesNotContain("Exception");
        assertThat(shell.run("export", "--data", data).out()).isEqualTo(before);
        SortedSet<String> fresh = receipts();
        fresh.removeAll(receipts);
        assertThat(fresh).hasSize(1);
        String receipt = Files.readString(data.resolve("receipts").resolve(fresh.getFirst()));
        assertThat(receipt).contains("REFUSED: bad.csv").contains("was stored.");
        return answer;
    }

    private SortedSet<String> receipts() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("receipts"))) {
            SortedSet<String> receipts = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            receipts.add(data.resolve("receipts").relativize(file).toString()));
            return receipts;
        }
    }

    private int rowOf(String org) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("," + org + ",")) {
                return i + 1;
            }
        }
        throw new IllegalStateException("no row of " + org);
    }

    private void change(int index, String from, String to) {
        String changed = lines.get(index).replace(from, to);
        assertThat(changed).isNotEqualTo(lines.get(index));
        lines.set(index, changed);
    }

    private void lastCell(int index, String text) {
        lines.set(index, lines.get(index).replaceFirst("[^,]*$", text));
    }

    private Path file() throws IOException {
        return bytes((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(folder.resolve("bad.csv"), content);
    }
}
