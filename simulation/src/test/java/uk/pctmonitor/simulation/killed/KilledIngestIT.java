package uk.pctmonitor.simulation.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.simulation.killed.Program.Ended;

/**
 * {@code kill -9} of a running {@code pct-monitor ingest} at random moments, again and again on one
 * data folder. Whatever was kept of an upload is dealt with by whoever comes next, and nothing that
 * was kept breaks a promise. How often: the environment variable PCT_MONITOR_KILLS.
 */
class KilledIngestIT {

    private static final Path EXAMPLES = Path.of("..", "examples", "cover");
    private static final Path CONTACTS = Path.of("..", "examples", "contacts.csv");

    /** Of a line of {@code export}: organisation, metric, quarter, value, its parts, the file. */
    private static final List<Integer> FIGURE = List.of(0, 3, 4, 5, 6, 7);

    @TempDir private Path scratch;
    private Path data;
    private Program program;

    @BeforeEach
    void aFolderThatHasContacts() throws IOException, InterruptedException {
        data = scratch.resolve("data");
        program = new Program(scratch);
        Ended ended =
                program.run(
                        "ingest",
                        "--data",
                        data.toString(),
                        "--on",
                        "2013-07-01",
                        "--submitter",
                        "dh",
                        "--collection",
                        "contacts",
                        CONTACTS.toString());
        assertThat(ended.code()).as(ended.said()).isZero();
    }

    @Test
    void leavesNothingHalfDone() throws IOException, InterruptedException {
        int kills = Integer.parseInt(System.getenv().getOrDefault("PCT_MONITOR_KILLS", "12"));
        long seed = Long.getLong("simulation.seed", 2013);
        SplittableRandom dice = new SplittableRandom(seed);
        Duration calm = calm();
        int killed = 0;
        for (int run = 0; run < kills; run++) {
            Duration after = calm.multipliedBy(200 + dice.nextInt(900)).dividedBy(1000);
            Ended ended = program.kill(after, ingest(data, quarter(dice.nextInt(12))));
            assertThat(ended.code())
                    .as("run %d of seed %d: %s", run, seed, ended.said())
                    .isIn(Program.KILLED, 0);
            killed += ended.code() == Program.KILLED ? 1 : 0;
            if (run % 20 == 19) {
                holds("after run %d of seed %d".formatted(run, seed));
            }
        }
        holds("at the end of seed " + seed);

        Path calmFolder = scratch.resolve("calm");
        Set<String> taken = uploaded();
        for (String file : taken) {
            Ended ended = program.run(ingest(calmFolder, EXAMPLES.resolve(file)));
            assertThat(ended.code()).as(ended.said()).isZero();
        }
        assertThat(figures(data)).isNotEmpty().isEqualTo(figures(calmFolder));
        System.out.printf(
                Locale.ROOT,
                "kill -9: %d runs, %d of them killed, a run takes %d ms, seed %d: %d files, check"
                        + " finds nothing%n",
                kills,
                killed,
                calm.toMillis(),
                seed,
                taken.size());
        assertThat(killed).isPositive();
    }

    /** How long a run takes that nobody kills. */
    private Duration calm() throws IOException, InterruptedException {
        long before = System.nanoTime();
        Ended ended = program.run(ingest(scratch.resolve("timed"), quarter(0)));
        assertThat(ended.code()).as(ended.said()).isZero();
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /**
     * The next look finds what was left, and deals with it; another finds nothing. Then every
     * promise is kept.
     */
    private void holds(String when) throws IOException, InterruptedException {
        Ended found = program.run("reconcile", "--data", data.toString());
        assertThat(found.code()).as("%s: %s", when, found.said()).isIn(0, 1);
        Ended mended = program.run("reconcile", "--data", data.toString());
        assertThat(mended.code()).as("%s: %s", when, mended.said()).isZero();
        Ended check = program.run("check", "--data", data.toString());
        assertThat(check.code()).as("%s: %s", when, check.said()).isZero();
    }

    private static String[] ingest(Path data, Path file) {
        return new String[] {
            "ingest", "--data", data.toString(), "--on", "2016-07-15", file.toString()
        };
    }

    private static Path quarter(int number) {
        return EXAMPLES.resolve(
                "%d-%d_Q%d.csv".formatted(2013 + number / 4, 14 + number / 4, number % 4 + 1));
    }

    /** The names of the files of which a version was kept. */
    private Set<String> uploaded() throws IOException {
        try (Stream<Path> kept = Files.walk(data.resolve("uploads"))) {
            return kept.map(path -> path.toString().replaceFirst(".*(\\d{4}-\\d\\d_Q\\d).*", "$1"))
                    .filter(name -> name.matches("\\d{4}-\\d\\d_Q\\d"))
                    .map(name -> name + ".csv")
                    .collect(Collectors.toSet());
        }
    }

    private Set<String> figures(Path folder) throws IOException, InterruptedException {
        Ended ended = program.run("export", "--data", folder.toString());
        assertThat(ended.code()).as(ended.said()).isZero();
        return ended.said().lines().map(KilledIngestIT::figure).collect(Collectors.toSet());
    }

    private static String figure(String line) {
        String[] cells = line.split(",", -1);
        return IntStream.range(0, cells.length)
                .filter(FIGURE::contains)
                .mapToObj(i -> cells[i])
                .collect(Collectors.joining(","));
    }
}
