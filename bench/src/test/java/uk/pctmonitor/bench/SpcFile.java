package uk.pctmonitor.bench;

import static uk.pctmonitor.bench.Stopwatch.say;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.spc.Profile;
import uk.pctmonitor.local.spc.SeriesCharting;
import uk.pctmonitor.local.spc.SeriesCharting.Outcome;
import uk.pctmonitor.local.spc.SeriesCharting.Results;

/**
 * Control charts from file to file: series of 24 quarters with one decimal, their rows together,
 * ten times as many of them, and their rows in the order of dates.
 */
final class SpcFile {

    private static final int QUARTERS = 24;
    private static final int SERIES = 40_000;
    private static final int RUNS = 7;

    private final Path folder;

    private SpcFile(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        SpcFile bench = new SpcFile(Files.createTempDirectory("bench"));
        bench.run("rows of a series together", bench.file(SERIES, true), RUNS);
        bench.run("ten times as many", bench.file(10 * SERIES, true), 1);
        bench.run("in the order of dates", bench.file(SERIES, false), RUNS);
    }

    private void run(String what, Path file, int runs) throws IOException {
        Stopwatch watch = new Stopwatch();
        long best = Long.MAX_VALUE;
        Outcome outcome = chart(file);
        for (int i = 0; i < runs; i++) {
            long began = System.nanoTime();
            watch.time(() -> {
                try {
                    chart(file);
                } catch (IOException unusable) {
                    throw new UncheckedIOException(unusable);
                }
            });
            best = Math.min(best, System.nanoTime() - began);
        }
        say(
                "%s: %,d points of %,d series, best %,.0f points/s",
                what, outcome.points(), outcome.series(), outcome.points() / (best / 1e9));
        say("  %s", watch.warm(0));
        say("  %s", Stopwatch.peakHeap());
    }

    private Outcome chart(Path file) throws IOException {
        Outcome outcome =
                new SeriesCharting(Profile.MDC2023, Direction.HIGHER, null)
                        .chart(
                                file,
                                Results.at(
                                        folder.resolve("points.csv"),
                                        folder.resolve("summary.csv"),
                                        OutputStream.nullOutputStream()));
        if (outcome.findings().errors() > 0) {
            throw new IllegalStateException(outcome.findings().listed().getFirst().line());
        }
        return outcome;
    }

    private Path file(int series, boolean together) throws IOException {
        Path file = folder.resolve("series-%d-%b.csv".formatted(series, together));
        Random random = new Random(2006);
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write("series,date,value\n");
            for (int i = 0; i < series * QUARTERS; i++) {
                int which = together ? i / QUARTERS : i % series;
                int quarter = together ? i % QUARTERS : i / series;
                long tenths = 700 + which % 250 + Math.round(20 * random.nextGaussian());
                text.write(
                        "S%06d,%d-%02d-01,%d.%d%n"
                                .formatted(
                                        which,
                                        2000 + quarter / 4,
                                        quarter % 4 * 3 + 1,
                                        tenths / 10,
                                        tenths % 10));
            }
        }
        return file;
    }
}
