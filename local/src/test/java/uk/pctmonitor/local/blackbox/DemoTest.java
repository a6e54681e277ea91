package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.local.blackbox.Shell.Answer;

/** The demo over the twelve real quarters, compared with what plain code reads from the files. */
@TestInstance(Lifecycle.PER_CLASS)
final class DemoTest {

    /** The column in which the second verdict begins. */
    private static final int FIRST_VERDICT = 16;

    /** After every deadline, so that no blank is awaited any more. */
    private final Shell shell = new Shell("2016-06-01T09:00:00Z");

    @TempDir private static Path folder = Path.of("");
    private Path data = Path.of("");
    private Answer demo = new Answer(-1, "", "");
    private List<CoverFile> files = List.of();

    @BeforeAll
    void runsTheDemoOnce() throws IOException {
        data = folder.resolve("demo");
        demo = shell.run("demo", "--data", data, "--examples", Shell.EXAMPLES);
        files = CoverFile.all();
        assertThat(demo.code()).as(demo.err()).isZero();
    }

    @Test
    void showsTheHandCheckedNumbersOfEveryQuarter() {
        assertThat(column("Accepted"))
                .containsExactly(
                        1771, 1806, 1800, 1661, 1736, 1723, 1743, 1783, 1837, 1881, 1904, 1929,
                        21574);
        assertThat(column("Green").subList(0, 12))
                .containsExactly(859, 824, 817, 740, 813, 744, 763, 754, 784, 773, 773, 797);
        assertThat(column("Amber").subList(0, 12))
                .containsExactly(615, 667, 624, 613, 606, 676, 642, 696, 685, 699, 720, 697);
        assertThat(column("Red").subList(0, 12))
                .containsExactly(297, 315, 359, 308, 317, 303, 338, 333, 368, 409, 411, 435);
    }

    @Test
    void countsWhatPlainCodeCountsInTheFiles() {
        assertThat(column("Files").subList(0, 12)).containsOnly(1);
        assertThat(column("Refused")).containsOnly(0);
        for (int i = 0; i < 12; i++) {
            CoverFile file = files.get(i);
            assertThat(column("Accepted").get(i)).as(file.name()).isEqualTo((int) file.accepted());
            assertThat(column("Blank").get(i)).as(file.name()).isEqualTo((int) file.blank());
            assertThat(column("Green").get(i)).isEqualTo((int) file.rated("GREEN"));
            assertThat(column("Amber").get(i)).isEqualTo((int) file.rated("AMBER"));
            assertThat(column("Red").get(i)).isEqualTo((int) file.rated("RED"));
        }
    }

    /**
     * Level after each quarter by hand: it follows the newest figure, and a blank leaves it. A
     * return without a single figure opens one alert of its own, which only figures for that same
     * quarter would close.
     */
    @Test
    void opensWorsensAndClosesTheAlertsThatFollowFromTheLevels() {
        SortedMap<String, String> levels = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            int opened = 0;
            int worsened = 0;
            int closed = 0;
            for (CoverFile.Cell cell : files.get(i).cells()) {
                if (!cell.isBlank()) {
                    String series = cell.org() + " " + cell.metric();
                    String before = levels.getOrDefault(series, "GREEN");
                    String now = cell.rating();
                    opened += before.equals("GREEN") && !now.equals("GREEN") ? 1 : 0;
                    closed += !before.equals("GREEN") && now.equals("GREEN") ? 1 : 0;
                    worsened += before.equals("AMBER") && now.equals("RED") ? 1 : 0;
                    levels.put(series, now);
                }
            }
            String quarter = files.get(i).quarter();
            assertThat(column("Worsened").get(i)).as(quarter).isEqualTo(worsened);
            assertThat(column("Opened").get(i)).as(quarter).isEqualTo(opened + emptyReturns(i));
            assertThat(column("Closed").get(i)).as(quarter).isEqualTo(closed);
        }
    }

    private int emptyReturns(int quarter) {
        SortedMap<String, Integer> figures = new TreeMap<>();
        files.get(quarter)
                .cells()
                .forEach(cell -> figures.merge(cell.org(), cell.isBlank() ? 0 : 1, Integer::sum));
        return (int) figures.values().stream().filter(count -> count == 0).count();
    }

    @Test
    void exportsEveryCellAsItStandsInTheFiles() {
        Answer export = shell.run("export", "--data", data);

        assertThat(export.lines().getFirst())
                .isEqualTo(
                        "org,sha,collection,metric,quarter,value,numerator,denominator,provenance,"
                                + "target,target_source,amber_limit,rag_now,file,row,column,"
                                + "rag_year_end,forecast,run_rate,run_rate_verdict,"
                                + "rag_next_12_months,spc_variation,spc_assurance,spc_status,"
                                + "mean,lpl,upl,category");
        assertThat(export.lines().stream().skip(1).map(line -> fact(line.split(",", -1))).sorted())
                .containsExactlyElementsOf(expected());
    }

    private List<String> expected() {
        List<String> facts = new ArrayList<>();
        for (CoverFile file : files) {
            for (CoverFile.Cell cell : file.cells()) {
                facts.add(
                        String.join(
                                "|",
                                cell.org(),
                                cell.sha(),
                                "cover",
                                cell.metric(),
                                file.quarter(),
                                plain(cell.value()),
                                plain(cell.denominator()),
                                cell.isBlank() ? "BLANK" : "DERIVED_NUMERATOR",
                                "95",
                                "NATIONAL",
                                "90",
                                cell.rating(),
                                file.name(),
                                Integer.toString(cell.row()),
                                cell.column()));
            }
        }
        facts.sort(null);
        return facts;
    }

    /** The exported line without its derived numerator, numbers without needless zeros. */
    private static String fact(String[] cells) {
        List<String> parts = new ArrayList<>(List.of(cells).subList(0, FIRST_VERDICT));
        parts.remove(6);
        parts.set(5, plain(parts.get(5)));
        parts.set(6, plain(parts.get(6)));
        return String.join("|", parts);
    }

    @Test
    void exportsTheSecondAndThirdVerdictThatPlainCodeFindsInTheFiles() {
        Map<String, String[]> exported = new HashMap<>();
        shell.run("export", "--data", data).lines().stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> exported.put(cells[4] + " " + cells[0] + " " + cells[3], cells));
        VerdictOracle oracle = new VerdictOracle();
        int signals = 0;
        for (CoverFile file : files) {
            for (var each : oracle.next(file).entrySet()) {
                String name = file.quarter() + " " + each.getKey();
                signals +=
                        compare(
                                        name,
                                        Objects.requireNonNull(exported.get(name), name),
                                        each.getValue())
                                ? 1
                                : 0;
            }
        }
        assertThat(signals).as("special causes among the figures").isPositive();
    }

    /** Every 331st figure: all quarters, all metrics, some blank. */
    @Test
    void everyKeptVerdictIsRecomputedByItsOwnChain() throws IOException {
        List<String> cells = new ArrayList<>();
        files.forEach(file ->
                file.cells()
                        .forEach(cell ->
                                cells.add(
                                        cell.org()
                                                + "|"
                                                + cell.metric()
                                                + "|"
                                                + file.quarter()
                                                + "|"
                                                + cell.rating())));
        int asked = 0;
        for (int i = 0; i < cells.size(); i += 331) {
            String[] cell = cells.get(i).split("\\|", -1);
            Answer answer =
                    shell.run("explain", cell[0], cell[1], cell[2], "--json", "--data", data);
            Chain chain = Chain.of(answer.out());

            assertThat(chain.flag("kept")).as(cells.get(i)).isTrue();
            assertThat(chain.flag("recomputes")).as(cells.get(i)).isTrue();
            assertThat(chain.text("now.rag")).as(cells.get(i)).isEqualTo(cell[3]);
            chain.assertFollowsFromItsNumbers();
            asked++;
        }
        assertThat(asked).isGreaterThan(60);
    }

    /** Whether there is a signal. */
    private static boolean compare(String name, String[] cells, VerdictOracle.Expected expected) {
        List<String> verdicts = List.of(cells).subList(FIRST_VERDICT, cells.length);
        assertThat(verdicts.get(0)).as(name + " at year end").isEqualTo(expected.yearEnd());
        close(name + " forecast", verdicts.get(1), expected.forecast());
        close(name + " run-rate", verdicts.get(2), expected.runRate());
        assertThat(verdicts.get(5)).as(name + " variation").isEqualTo(expected.variation());
        assertThat(verdicts.get(6)).as(name + " assurance").isEqualTo(expected.assurance());
        close(name + " mean", verdicts.get(8), expected.mean());
        close(name + " lower limit", verdicts.get(9), expected.lower());
        close(name + " upper limit", verdicts.get(10), expected.upper());
        assertThat(verdicts.get(11)).isEqualTo("quality");
        return expected.variation().equals("CONCERN") || expected.variation().equals("IMPROVEMENT");
    }

    @Test
    void listsGreenFiguresThatMoveTheWrongWay() {
        List<String> expected = new ArrayList<>();
        VerdictOracle oracle = new VerdictOracle();
        Map<String, VerdictOracle.Expected> newest = Map.of();
        for (CoverFile file : files) {
            newest = oracle.next(file);
        }
        for (CoverFile.Cell cell : files.getLast().cells()) {
            VerdictOracle.Expected verdict = newest.get(cell.org() + " " + cell.metric());
            if (cell.rating().equals("GREEN")
                    && verdict != null
                    && verdict.variation().equals("CONCERN")) {
                expected.add(cell.org() + " " + cell.metric());
            }
        }

        Answer early = shell.run("alerts", "--early", "--data", data);

        assertThat(expected).isNotEmpty();
        assertThat(early.lines().getLast())
                .isEqualTo("green and moving the wrong way: " + expected.size());
        for (String each : expected) {
            assertThat(early.lines())
                    .anyMatch(
                            line -> List.of(each.split(" ", -1)).stream().allMatch(line::contains));
        }
    }

    private static void close(String what, String exported, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(exported).as(what).isEmpty();
        } else {
            assertThat(Double.parseDouble(exported)).as(what).isCloseTo(expected, within(1e-9));
        }
    }

    private static String plain(String number) {
        return number.isEmpty() ? "" : new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    /** Thirteen files of figures and contacts, and what is dated in the folders of submitters. */
    @Test
    void writesOneReceiptForEachUpload() throws IOException {
        assertThat(texts("receipts")).hasSize(13 + dated().size());
    }

    private static List<Path> dated() throws IOException {
        try (Stream<Path> all = Files.walk(Shell.EXAMPLES)) {
            return all.filter(file ->
                            file.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d\\.csv"))
                    .toList();
        }
    }

    /** D6: the name of a text begins with its recipient. */
    @Test
    void remindsNobodyTwiceOnADay() throws IOException {
        for (String kind : List.of("mail", "reminders")) {
            assertThat(
                            texts(kind).stream()
                                    .map(text ->
                                            day(text)
                                                    + " "
                                                    + text.getFileName()
                                                            .toString()
                                                            .replaceFirst("-PM-.*", "")))
                    .doesNotHaveDuplicates();
        }
    }

    /**
     * Bath's plan was due on Wednesday 14 August 2013 and came on 4 November: 15 and 7 days before,
     * on the day, 3 days after and then every 7.
     */
    @Test
    void remindsThePctOnItsDays() throws IOException {
        assertThat(
                        texts("reminders").stream()
                                .filter(text -> text.getFileName().toString().startsWith("5FL-"))
                                .filter(text -> read(text).contains("Hand in the recovery plan"))
                                .map(DemoTest::day)
                                .filter(day -> day.compareTo("2013-09-01") < 0))
                .containsExactlyInAnyOrder(
                        "2013-07-30",
                        "2013-08-07",
                        "2013-08-14",
                        "2013-08-17",
                        "2013-08-24",
                        "2013-08-31");
    }

    /**
     * 5 working days after 14 August are the 21st; 26 August is a bank holiday, so 10 are the 29th.
     */
    @Test
    void asksTheManagerAndThenTheDirectorToStepIn() throws IOException {
        assertThat(reminder("2013-08-21", "RP-5FL-1")).contains("STEP IN");
        assertThat(reminder("2013-08-29", "RP-5FL-1")).contains("STEP IN");
    }

    private static String read(Path text) {
        try {
            return Files.readString(text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder's name is the day. */
    private static String day(Path text) {
        return String.valueOf(text.getName(text.getNameCount() - 2));
    }

    private String reminder(String day, String plan) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path text : texts("reminders")) {
            if (day(text).equals(day) && read(text).contains(plan)) {
                all.append(read(text));
            }
        }
        return all.toString();
    }

    @Test
    void letsAPlanThatRecoversCloseWhenTheShaConfirms() {
        assertThat(plan("RP-5ND-1", "2014-04-30"))
                .containsSubsequence(
                        "State: closed on 24 April 2014: recovered",
                        "IMM-MMR2-5Y",
                        "recovered by 2013/14 Q4",
                        "complete (late by 8 days)",
                        "2014-04-17  The figures show the exit",
                        "2014-04-24  Closed");
    }

    @Test
    void escalatesAPlanThatIsLateAndWithoutEffect() {
        assertThat(plan("RP-5FL-1", "2014-10-20"))
                .containsSubsequence("State: in delivery", "Escalation: stage 4, intervention");
        assertThat(shell.run("plans", "--sha", "Q39", "--data", data).out())
                .contains("1 milestone missed because of CAPACITY");
    }

    private String plan(String id, String day) {
        return shell.run("plan", "show", id, "--on", day, "--data", data).out();
    }

    /** Ten SHAs with two contacts each; one file a quarter, and the contacts before them. */
    @Test
    void countsAlertEmailsAndReceiptsApart() {
        int emailsEachQuarter = 10 * 2;
        assertThat(column("E-mails").subList(0, 12)).containsOnly(emailsEachQuarter);
        assertThat(column("E-mails").getLast()).isEqualTo(12 * emailsEachQuarter);
        assertThat(column("Receipts").subList(0, 12)).containsOnly(1);
        assertThat(column("Receipts").getLast()).isEqualTo(12);
    }

    @Test
    void keepsAddressesOutOfEmailsAndReceipts() throws IOException {
        for (Path text : texts("")) {
            assertThat(Files.readString(text)).doesNotContain("@");
        }
    }

    @Test
    void changesNothingWhenRunAgain() throws IOException {
        SortedMap<String, String> before = contents();
        Answer again = shell.run("demo", "--data", data, "--examples", Shell.EXAMPLES);

        assertThat(again.code()).isZero();
        assertThat(table(again)).isEqualTo(table(demo));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void holdsItsInvariants() {
        Answer check = shell.run("check", "--data", data);

        assertThat(check.code()).as(check.out()).isZero();
    }

    @Test
    void goesOnWhereItWasStoppedAndEndsTheSame() throws IOException {
        Path stopped = folder.resolve("stopped");
        Path three = folder.resolve("three");
        Files.createDirectories(three.resolve("cover"));
        Files.copy(Shell.EXAMPLES.resolve("contacts.csv"), three.resolve("contacts.csv"));
        for (Path file : dated()) {
            Path copy = three.resolve(Shell.EXAMPLES.relativize(file).toString());
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(file, copy);
        }
        for (CoverFile file : files.subList(0, 3)) {
            Files.copy(
                    Shell.EXAMPLES.resolve("cover").resolve(file.name()),
                    three.resolve("cover").resolve(file.name()));
        }
        shell.run("demo", "--data", stopped, "--examples", three);
        Answer whole = shell.run("demo", "--data", stopped, "--examples", Shell.EXAMPLES);

        assertThat(table(whole)).isEqualTo(table(demo));
        assertThat(shell.run("export", "--data", stopped).out())
                .isEqualTo(shell.run("export", "--data", data).out());
        assertThat(shell.run("alerts", "--data", stopped).out())
                .isEqualTo(shell.run("alerts", "--data", data).out());
    }

    private List<Integer> column(String name) {
        List<List<String>> rows =
                table(demo).stream()
                        .map(line -> List.of(line.split(" {2,}")))
                        .filter(cells -> !cells.getFirst().startsWith("-"))
                        .toList();
        int place = rows.getFirst().indexOf(name);
        return rows.stream()
                .skip(1)
                .map(row -> row.get(row.size() - rows.getFirst().size() + place))
                .map(cell -> Integer.parseInt(cell.replace(",", "")))
                .toList();
    }

    private static List<String> table(Answer answer) {
        return answer.lines().stream()
                .dropWhile(line -> !line.startsWith("Quarter"))
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    private List<Path> texts(String kind) throws IOException {
        try (Stream<Path> texts = Files.walk(data.resolve(kind))) {
            return texts.filter(text -> text.toString().endsWith(".txt")).toList();
        }
    }

    /** Every file but the store itself, whose bytes are the engine's business. */
    private SortedMap<String, String> contents() throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().contains("sqlite")) {
                    contents.put(
                            data.relativize(file).toString(),
                            Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        contents.put("export", shell.run("export", "--data", data).out());
        contents.put("alerts", shell.run("alerts", "--data", data).out());
        return contents;
    }
}
