package uk.pctmonitor.local.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.local.blackbox.Shell.Answer;

/** The command spc, from file to file. */
final class SpcTest {

    /** Series B of rules.md 4.6: mean 52, limits 47.345 and 56.655. */
    private static final List<Integer> B =
            List.of(50, 52, 49, 51, 50, 48, 51, 50, 53, 54, 55, 56, 57);

    private final Shell shell = new Shell();
    @TempDir private Path folder;

    private Path in() {
        return folder.resolve("series.csv");
    }

    private Path out() {
        return folder.resolve("points.csv");
    }

    private Path summary() {
        return folder.resolve("summary.csv");
    }

    private Answer spc(List<String> lines, Object... options) throws IOException {
        Files.write(in(), lines);
        return shell.run(
                Stream.concat(
                                Stream.of(
                                        "spc",
                                        "--in",
                                        in(),
                                        "--out",
                                        out(),
                                        "--summary",
                                        summary()),
                                Stream.of(options))
                        .toArray());
    }

    private List<String> points() throws IOException {
        return Files.readAllLines(out());
    }

    private static List<String> series(String name, List<?> values) {
        List<String> lines = new ArrayList<>(List.of("series,date,value"));
        for (int i = 0; i < values.size(); i++) {
            lines.add("%s,%d-%02d-28,%s".formatted(name, 2000 + i / 12, 1 + i % 12, values.get(i)));
        }
        return lines;
    }

    private static List<String> together(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream().skip(1)).toList();
    }

    /** One column of the points. */
    private List<String> column(String name) throws IOException {
        List<String> lines = points();
        int at = List.of(lines.getFirst().split(",", -1)).indexOf(name);
        return lines.stream().skip(1).map(line -> line.split(",", -1)[at]).toList();
    }

    @Nested
    class AGoodFile {

        @Test
        void givesALineForEachPoint() throws IOException {
            Answer answer = spc(series("waits", B));

            assertThat(answer.code()).isZero();
            assertThat(answer.err()).isEmpty();
            assertThat(points())
                    .hasSize(14)
                    .startsWith(
                            "series,date,value,mean,lpl,upl,side,rules,verdict",
                            "waits,2000-01-28,50,52,47.345,56.655,-1,,common_cause",
                            "waits,2000-02-28,52,52,47.345,56.655,0,,common_cause")
                    .endsWith(
                            "waits,2000-12-28,56,52,47.345,56.655,1,two_of_three,"
                                    + "special_cause_improvement",
                            "waits,2001-01-28,57,52,47.345,56.655,1,astronomical+two_of_three,"
                                    + "special_cause_improvement");
        }

        @Test
        void givesALineForEachSeries() throws IOException {
            spc(together(series("waits", B), series("short", List.of(1, 2, 1))), "--target", "60");

            assertThat(Files.readAllLines(summary()))
                    .containsExactly(
                            "series,points,status,variation,assurance",
                            "waits,13,FULL,special_cause_improvement,NOT_CAPABLE",
                            "short,3,RUN_CHART,no_limits,NO_LIMITS");
        }

        @Test
        void isToldInOneLine() throws IOException {
            assertThat(spc(series("waits", B)).out())
                    .isEqualTo(
                            "1 series, 13 points, 2 of them with a special cause (profile MDC2023,"
                                    + " direction HIGHER).\n");
        }

        @Test
        void isJudgedAsTheProfileAndTheDirectionSay() throws IOException {
            spc(series("waits", B), "--profile", "r_package", "--direction", "lower");

            assertThat(column("rules")).containsOnly("", "astronomical");
            assertThat(column("verdict")).last().isEqualTo("special_cause_concern");
        }

        @Test
        void mayHaveItsColumnsAndRowsInAnyOrder() throws IOException {
            List<String> lines = series("waits", B);
            List<String> turned = new ArrayList<>(List.of("value,rebase,series,date,target"));
            for (String line : lines.subList(1, lines.size()).reversed()) {
                String[] cells = line.split(",", -1);
                turned.add("%s,,%s,%s,".formatted(cells[2], cells[0], cells[1]));
            }
            spc(lines);
            List<String> expected = points();

            assertThat(spc(turned).code()).isZero();
            assertThat(points()).isEqualTo(expected);
        }

        @Test
        void mayHaveTheRowsOfItsSeriesMixed() throws IOException {
            List<String> one = series("one", B);
            List<String> two = series("two", B.reversed());
            spc(together(one, two));
            List<String> expected = points();
            List<String> mixed = new ArrayList<>(List.of(one.getFirst()));
            IntStream.range(1, one.size())
                    .forEach(i -> mixed.addAll(List.of(one.get(i), two.get(i))));

            assertThat(spc(mixed).code()).isZero();
            assertThat(points()).isEqualTo(expected);
        }

        @Test
        void keepsValuesAsTheyCameAndMakesNamesHarmless() throws IOException {
            spc(
                    List.of(
                            "series,date,value",
                            "=HYPERLINK(1),2006-01-01,\"1,234.50\"",
                            "=HYPERLINK(1),2006-02-01,1.2e+03"));

            assertThat(points())
                    .contains(
                            "'=HYPERLINK(1),2006-01-01,\"1,234.50\",,,,0,,no_limits",
                            "'=HYPERLINK(1),2006-02-01,1.2e+03,,,,0,,no_limits");
        }

        @Test
        void mayGoToStandardOutput() throws IOException {
            Files.write(in(), series("waits", B));
            Answer answer = shell.run("spc", "--in", in(), "--out", "-");

            assertThat(answer.code()).isZero();
            assertThat(answer.lines()).hasSize(14).first().asString().startsWith("series,date");
            assertThat(answer.err()).contains("13 points");
        }
    }

    @Nested
    class Targets {

        private List<String> withTargets(String first, String middle, String last) {
            List<String> lines = new ArrayList<>(List.of("series,date,value,target"));
            List<String> targets = List.of(first, "", "", middle, "", "", "", last);
            for (int i = 0; i < targets.size(); i++) {
                // Mean 1, limits -4.32 and 6.32.
                lines.add("s,2000-%02d-01,%d,%s".formatted(i + 1, 2 * (i % 2), targets.get(i)));
            }
            return lines;
        }

        private String assurance() throws IOException {
            String line = Files.readAllLines(summary()).getLast();
            return line.substring(line.lastIndexOf(',') + 1);
        }

        @Test
        void theLatestGivenIsInForce() throws IOException {
            spc(withTargets("-5", "7", ""));
            assertThat(assurance()).isEqualTo("NOT_CAPABLE");
            List<String> before = points();

            spc(withTargets("-5", "7", "-4.32"));
            assertThat(assurance()).isEqualTo("CAPABLE");
            assertThat(points()).isEqualTo(before);
        }

        @Test
        void theOptionServesSeriesWithoutOne() throws IOException {
            spc(withTargets("", "", ""), "--target", "7");
            assertThat(assurance()).isEqualTo("NOT_CAPABLE");

            spc(withTargets("-5", "", ""), "--target", "7");
            assertThat(assurance()).isEqualTo("CAPABLE");

            spc(withTargets("", "", ""));
            assertThat(assurance()).isEqualTo("NO_TARGET");
        }

        @Test
        void aRangeHasTwoEnds() throws IOException {
            spc(withTargets("", "-5..7", ""), "--direction", "RANGE");
            assertThat(assurance()).isEqualTo("CAPABLE");
        }

        @Test
        void oneOfALaterPeriodIsNotInForceYet() throws IOException {
            List<String> lines = new ArrayList<>(withTargets("-5", "", ""));
            lines.add("s,2001-01-01,,7");
            spc(lines);

            assertThat(assurance()).isEqualTo("CAPABLE");
        }
    }

    @Nested
    class Gaps {

        /** Seven threes in a row among ones, or with something between the third and the fourth. */
        private List<String> shift(boolean blank, boolean absent) {
            List<String> lines = new ArrayList<>(List.of("series,date,value"));
            List<Integer> values = List.of(1, 1, 3, 3, 3, 3, 3, 3, 3, 1, 1);
            int quarter = 0;
            for (int i = 0; i < values.size(); i++) {
                if (i == 5 && blank) {
                    lines.add("s,%s,NA".formatted(label(quarter)));
                }
                quarter += i == 5 && (blank || absent) ? 1 : 0;
                lines.add("s,%s,%d".formatted(label(quarter++), values.get(i)));
            }
            return lines;
        }

        private static String label(int quarter) {
            int year = 2000 + quarter / 4;
            return "%d/%02d Q%d".formatted(year, (year + 1) % 100, quarter % 4 + 1);
        }

        private long shifted() throws IOException {
            return column("rules").stream().filter(rules -> rules.contains("shift")).count();
        }

        @Test
        void withoutOneTheSevenAreAShift() throws IOException {
            spc(shift(false, false));
            assertThat(shifted()).isEqualTo(7);
        }

        @Test
        void aBlankBreaksTheRunAndIsNoPoint() throws IOException {
            spc(shift(true, false));
            assertThat(shifted()).isZero();
            assertThat(points()).hasSize(12);

            spc(shift(true, false), "--profile", "R_PACKAGE");
            assertThat(shifted()).isZero();
        }

        @Test
        void anAbsentQuarterBreaksItTooExceptForTheRPackageWhichSeesNoCalendar()
                throws IOException {
            spc(shift(false, true));
            assertThat(shifted()).isZero();

            spc(shift(false, true), "--profile", "R_PACKAGE");
            assertThat(shifted()).isEqualTo(7);
        }

        @Test
        void aRebaseAtABlankTakesEffectAtTheNextPoint() throws IOException {
            spc(
                    List.of(
                            "series,date,value,rebase",
                            "s,2000-01-01,1,",
                            "s,2000-02-01,3,",
                            "s,2000-03-01,NA,1",
                            "s,2000-04-01,7,",
                            "s,2000-05-01,9,"),
                    "--profile",
                    "R_PACKAGE");

            assertThat(column("mean")).containsExactly("2", "2", "8", "8");
        }
    }

    @Nested
    class ABrokenFile {

        private static final List<String> BROKEN =
                List.of(
                        "series,date,value,rebase,target",
                        "A,2006-13-01,95.1,,",
                        "A,2006-01-01,12.3.4,,",
                        ",2006-01-02,1,maybe,90..80",
                        "A,2006-01-03,1",
                        "A,2006-02-01,1,,",
                        "A,2006-02-01,2,,",
                        "A,2006/07 Q1,2,,");

        @Test
        void isRefusedWithEveryFaultNamed() throws IOException {
            Answer answer = spc(BROKEN);

            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err())
                    .contains("series.csv has 8 faults; nothing was written.")
                    .contains("Row 2, column date: \"2006-13-01\" is neither")
                    .contains("Row 3, column value: \"12.3.4\" is not a number.")
                    .contains("Row 4, column series: The series has no name.")
                    .contains("Row 4, column rebase: \"maybe\" says neither yes nor no.")
                    .contains("Row 4, column target: \"90..80\" is not a target.")
                    .contains("Row 5: The row has 3 cells, the header 5.")
                    .contains(
                            "Row 7, column date: The series \"A\" has \"2006-02-01\" already in row 6.")
                    .contains("Row 8, column date: The series \"A\" has a quarter and a day");
        }

        @Test
        void leavesWhatWasThereAsItWas() throws IOException {
            Files.writeString(out(), "earlier");
            spc(BROKEN);

            assertThat(out()).hasContent("earlier");
            assertThat(summary()).doesNotExist();
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactlyInAnyOrder(in(), out());
            }
        }

        @Test
        void hasItsFirstHundredFaultsListedAndTheOthersCounted() throws IOException {
            List<String> values = IntStream.range(0, 150).mapToObj(i -> "x" + i).toList();
            Answer answer = spc(series("A", values));

            assertThat(answer.err())
                    .contains("150 faults", "\"x99\"", "50 more")
                    .doesNotContain("\"x100\"");
        }

        @Test
        void isToldWhichColumnIsMisspelt() throws IOException {
            assertThat(spc(List.of("series,date,value,rebsae", "A,2006-01-01,1,1")).err())
                    .contains("column rebsae", "Nearest: rebase.");
            assertThat(spc(List.of("series,date", "A,2006-01-01")).err())
                    .contains("column value: The column is missing.");
        }

        @Test
        void mayBeEmpty() throws IOException {
            assertThat(spc(List.of()).err()).contains("The file is empty.");
            assertThat(spc(List.of("series,date,value")).err()).contains("no rows");
        }

        @Test
        void isRefusedTheSameWayWhenItsSeriesAreMixed() throws IOException {
            Answer answer =
                    spc(
                            List.of(
                                    "series,date,value",
                                    "A,2006-01-01,1",
                                    "B,2006-01-01,x",
                                    "A,2006-01-01,2"));

            assertThat(answer.err())
                    .contains("has 2 faults")
                    .contains("Row 3, column value")
                    .contains("Row 4, column date");
        }
    }

    @Nested
    class WrongWords {

        @Test
        void anUnknownProfileIsAnsweredWithTheKnownOnes() throws IOException {
            Answer answer = spc(series("waits", B), "--profile", "R");

            assertThat(answer.code()).isEqualTo(64);
            assertThat(answer.err()).contains("'R' is not a profile", "MDC2023, R_PACKAGE, EXCEL");
            assertThat(out()).doesNotExist();
        }

        @Test
        void anUnknownDirectionOrTargetIsAnsweredLikewise() throws IOException {
            assertThat(spc(series("waits", B), "--direction", "up").err())
                    .contains("--direction", "HIGHER, LOWER");
            assertThat(spc(series("waits", B), "--target", "much").err())
                    .contains("'much' is not a target", "90..110");
        }

        @Test
        void theInputIsNeverReplaced() throws IOException {
            Files.write(in(), series("waits", B));
            Answer answer = shell.run("spc", "--in", in(), "--out", in());

            assertThat(answer.code()).isEqualTo(64);
            assertThat(answer.err()).contains("would be replaced");
        }

        @Test
        void aMissingFileOrFolderIsNamed() throws IOException {
            assertThat(shell.run("spc", "--in", in(), "--out", out()).err())
                    .contains("there is no file");
            Files.write(in(), series("waits", B));
            assertThat(shell.run("spc", "--in", in(), "--out", folder.resolve("x/y.csv")).err())
                    .contains("there is no folder");
        }

        @Test
        void helpHasAnExampleItsExitCodesAndTheOrderOfTheRules() {
            Answer help = shell.run("spc", "--help");

            assertThat(help.code()).isZero();
            assertThat(help.out())
                    .contains("Example: ./pct-monitor spc --in series.csv --out points.csv")
                    .contains("Exit codes: 0 written, 2")
                    .contains("R_PACKAGE");
            assertThat(help.out().replaceAll("\\s+", " "))
                    .contains("astronomical, shift, trend and two_of_three, in this order");
        }
    }
}
