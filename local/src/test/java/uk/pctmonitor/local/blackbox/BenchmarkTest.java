package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.local.blackbox.Shell.Answer;

/**
 * Comparisons on the real COVER file of 2014/15 Q2. The expected numbers come from R 4.2.2, which
 * read the same file and applied the formulas of rules.md 4.7 (quantile type 7 throughout); phi and
 * tau^2 were also worked out by FunnelPlotR 0.6.0 and agree to all digits printed.
 */
final class BenchmarkTest {

    private static final Path FILE = Shell.EXAMPLES.resolve("cover/2014-15_Q2.csv");
    private static final String METRIC = "IMM-MMR2-5Y";
    private static final String QUARTER = "2014/15 Q2";

    @TempDir private static Path data = Path.of("");
    @TempDir private Path folder = Path.of("");
    private final Shell shell = new Shell();

    @BeforeAll
    static void ingestsOneFile() {
        Answer answer = new Shell().run("ingest", FILE, "--data", data, "--on", "2014-10-17");
        assertThat(answer.code()).as(answer.err()).isZero();
    }

    @Nested
    class AllTogether {

        private final Answer answer = benchmark(METRIC, QUARTER);
        private final String text = answer.out().replaceAll("\\s+", " ");

        @Test
        void saysFirstThatItIsNoRatingAndNoLeagueTable() {
            assertThat(answer.code()).as(answer.err()).isZero();
            assertThat(answer.lines().getFirst())
                    .isEqualTo(
                            "MMR second dose by age 5 (IMM-MMR2-5Y), higher is better, 2014/15 Q2.");
            assertThat(answer.lines().get(1)).contains("never used for the rating");
            assertThat(answer.lines().get(2)).startsWith("Not a league table");
        }

        @Test
        void saysWhoThePeersAreAndWhoIsLeftOut() {
            assertThat(text)
                    .contains("Peers: all organisations, 151; compared: 150.")
                    .contains("Left out: 1 blank (5C1).");
        }

        @Test
        void dividesThemIntoQuarters() {
            assertThat(text).contains("the 150 peers divide at 86.35%, 90.75% and 92.8%");
        }

        /** Together 0.885459786, phi 23.6805618, tau 0.0700261354; 149 / 150 = 0.993. */
        @Test
        void saysWhatTheFunnelStandsAroundAndHowWideItIs() {
            assertThat(text)
                    .contains("150 peers around 88.55%")
                    .contains("(154,990.881 of 175,040 children reaching age 5 in the quarter)")
                    .contains("phi 23.68, where chance alone makes about 0.99")
                    .contains("tau 0.0700, about 4.5% at the centre");
        }

        /** Four below 99.8 %, six more below 95 %, seven above 95 %. */
        @Test
        void countsThoseOutsideBesideWhatChanceWouldPutThere() {
            assertThat(text)
                    .contains("Outside the 95% limits: 17, of them outside the 99.8% limits: 4.")
                    .contains("about 7.5 and 0.3 of 150");
            assertThat(answer.out().lines().filter(line -> line.contains("below 99.8%, worse")))
                    .extracting(line -> line.substring(0, 3))
                    .containsExactly("5A9", "5H1", "5LA", "5LC");
        }

        @Test
        void saysThatNumeratorsAreWorkedOut() {
            assertThat(text)
                    .contains("For 150 of 150 only a rounded figure")
                    .contains("up to 0.05% off");
        }

        @Test
        void givesEachALineInTheOrderOfCodes() {
            List<String> rows =
                    answer.out().lines().filter(line -> line.matches("(5|T)\\w\\w  .*")).toList();
            assertThat(rows).hasSize(151).isSorted();
            assertThat(rows)
                    .filteredOn(row -> row.startsWith("5FL"))
                    .singleElement()
                    .asString()
                    .matches(
                            "5FL +Bath and North East Somerset +89.0% +500 +second worst quarter"
                                    + " +inside 95% +77.9% to 96.0% +70.7% to 98.6%");
            assertThat(rows)
                    .filteredOn(row -> row.startsWith("5C1"))
                    .singleElement()
                    .asString()
                    .contains("left out: blank");
        }

        @Test
        void givesTheSameBytesEachTime() {
            assertThat(benchmark(METRIC, QUARTER)).isEqualTo(answer);
        }
    }

    @Nested
    class AmongChosenPeers {

        /** Q39: together 0.914266426, phi 1.49098377583, quartiles 90.80, 91.65, 91.85. */
        @Test
        void comparesWithinTheShaOfTheOrganisation() {
            Answer answer = benchmark(METRIC, QUARTER, "--by", "sha", "--org", "5FL");

            assertThat(answer.out().replaceAll("\\s+", " "))
                    .contains("Peers: those that answer to Q39 South West, 14; compared: 14.")
                    .contains("divide at 90.8%, 91.65% and 91.85%")
                    .contains("phi 1.49");
            assertThat(answer.lines().stream().filter(line -> line.startsWith("5")))
                    .singleElement()
                    .asString()
                    .matches("5FL .* worst quarter +inside 95% +88.5% to 94.0% +86.6% to 95.3%");
        }

        /** From HSCIC table 7.6: 1 PCT below 100,000, then 16, 81 (one blank) and 53. */
        @Test
        void comparesWithinEachSizeBand() {
            Answer answer = benchmark(METRIC, QUARTER, "--by", "size-band");

            assertThat(answer.out().replaceAll("\\s+", " "))
                    .contains("fewer than 100,000 residents, 1; compared: 1.")
                    .contains("No limits: they need 5 peers.")
                    .contains("No quarters: they need 4 peers")
                    .contains("100,000 to 179,999 residents, 16; compared: 16.")
                    .contains("divide at 88.575%, 91.35% and 93.5%")
                    .contains("phi 8.31")
                    .contains("180,000 to 329,999 residents, 81; compared: 80.")
                    .contains("phi 19.08")
                    .contains("330,000 residents or more, 53; compared: 53.")
                    .contains("phi 34.61");
        }

        @Test
        void comparesWithinAGroupOfTheCatalogue() {
            Answer answer =
                    benchmark(METRIC, QUARTER, "--by", "group", "greater manchester pct cluster");

            assertThat(answer.out().replaceAll("\\s+", " "))
                    .contains("Peers: Greater Manchester PCT Cluster (PCT cluster of 2012,")
                    .contains("from postcodes), 10; compared: 10.");
            assertThat(benchmark(METRIC, QUARTER, "--by", "group", "London").out())
                    .contains("Peers: London (SHA cluster of October 2011; recalled only), 31;");
        }

        /**
         * Around 0.95 with the spread of all 150: 16 lie below the 99.8 % limits, 57 below 95 %.
         */
        @ParameterizedTest
        @CsvSource({"--centre target", "--target"})
        void standsAroundTheNationalTargetWhenAsked(String option) {
            Object[] words = ("x y " + option).split(" ", -1);
            words[0] = METRIC;
            words[1] = QUARTER;
            Answer answer = benchmark(words);

            assertThat(answer.out().replaceAll("\\s+", " "))
                    .contains("150 peers around the target of 95%; beside it, 88.55%")
                    .contains("of them outside the 99.8% limits: 16.")
                    .contains("If all had reached just the target");
            assertThat(answer.lines().stream().filter(line -> line.startsWith("5FL")))
                    .singleElement()
                    .asString()
                    .contains("87.0% to 99.3%");
        }
    }

    @Nested
    class AsCsv {

        @Test
        void hasEveryPeerWithItsLimitsInTheMetricsUnit() throws IOException {
            Path file = folder.resolve("mmr.csv");
            benchmark(METRIC, QUARTER, "--csv", file);

            List<String> lines = Files.readAllLines(file);
            assertThat(lines).hasSize(152);
            Map<String, String> bath = record(lines, "5FL");
            assertThat(bath)
                    .containsEntry("sha", "Q39")
                    .containsEntry("value", "89")
                    .containsEntry("numerator", "445")
                    .containsEntry("provenance", "DERIVED_NUMERATOR")
                    .containsEntry("compared", "150")
                    .containsEntry("lower_quartile", "86.35")
                    .containsEntry("place", "SECOND_WORST")
                    .containsEntry("centre", "88.545979")
                    .containsEntry("centre_is", "PEERS")
                    .containsEntry("phi", "23.680562")
                    .containsEntry("tau", "0.070026")
                    .containsEntry("lower_99_8", "70.659772")
                    .containsEntry("lower_95", "77.906539")
                    .containsEntry("upper_95", "96.006963")
                    .containsEntry("upper_99_8", "98.611837")
                    .containsEntry("position", "INSIDE")
                    .containsEntry("judgement", "NEITHER");
            assertThat(record(lines, "5C1"))
                    .containsEntry("left_out", "BLANK")
                    .containsEntry("lower_95", "");
        }

        @Test
        void hasOnlyTheOneWhenOneIsAskedFor() throws IOException {
            Path file = folder.resolve("one.csv");
            benchmark(METRIC, QUARTER, "--org", "5FL", "--csv", file);

            assertThat(Files.readAllLines(file)).hasSize(2);
        }

        private Map<String, String> record(List<String> lines, String org) {
            String[] header = lines.getFirst().split(",", -1);
            String[] cells =
                    lines.stream()
                            .filter(each -> each.contains("," + org + ","))
                            .findFirst()
                            .orElseThrow()
                            .split(",", -1);
            Map<String, String> record = new TreeMap<>();
            for (int i = 0; i < header.length; i++) {
                record.put(header[i], cells[i]);
            }
            return record;
        }
    }

    @Nested
    class NotUnderstood {

        @Test
        void namesWhatItDoesNotKnow() {
            complains(benchmark("IMM-MMR9-5Y", QUARTER), 64, "'IMM-MMR9-5Y'; nearest is IMM-MMR");
            complains(benchmark(METRIC, "2014/15 Q5"), 64, "2014/15 Q5", "Q1 to Q4");
            complains(benchmark(METRIC), 64, "a metric and a quarter");
            complains(benchmark(METRIC, QUARTER, "--org", "50"), 64, "nearest is 5E1");
            complains(benchmark(METRIC, QUARTER, "--by", "region"), 64, "size-band");
            complains(benchmark(METRIC, QUARTER, "--by"), 64, "--by needs all, sha");
            complains(benchmark(METRIC, QUARTER, "--by", "group"), 64, "the name of a peer group");
            complains(
                    benchmark(METRIC, QUARTER, "--by", "group", "Sussex PCT Clutser"),
                    64,
                    "nearest is 'Sussex PCT Cluster'");
            complains(
                    benchmark(METRIC, QUARTER, "--target", "--centre", "peers"), 64, "contradict");
            complains(benchmark("--spend", METRIC, QUARTER), 64, "--spend and --outcome each");
            complains(
                    benchmark("--spend", METRIC, "--outcome", METRIC, QUARTER, "--target"),
                    64,
                    "no centre");
        }

        @Test
        void saysWhatIsNotThere() {
            complains(benchmark(METRIC, "2014/15 Q3"), 70, "no figures of IMM-MMR2-5Y");
            complains(benchmark("ACC-AE4", QUARTER), 70, "no figures of ACC-AE4");
            complains(
                    benchmark(METRIC, QUARTER, "--by", "group", "London", "--org", "5FL"),
                    70,
                    "5FL has no peers",
                    "the group London");
            complains(
                    benchmark(METRIC, QUARTER, "--org", "Q39"),
                    70,
                    "Q39 has no peers: it is not among those who report this.");
            complains(
                    benchmark(METRIC, QUARTER, "--csv", folder.resolve("nowhere/x.csv")),
                    70,
                    "nowhere");
        }

        private void complains(Answer answer, int code, String... parts) {
            assertThat(answer.err()).startsWith("pct-monitor: ").contains(parts);
            assertThat(answer.err()).doesNotContain("Exception");
            assertThat(answer.code()).isEqualTo(code);
        }
    }

    private Answer benchmark(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "benchmark";
        all[1] = "--data";
        all[2] = data;
        System.arraycopy(words, 0, all, 3, words.length);
        return shell.run(all);
    }
}
