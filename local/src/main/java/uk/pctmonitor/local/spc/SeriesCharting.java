package uk.pctmonitor.local.spc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.ControlChart.Charted;
import uk.pctmonitor.core.spc.Profile;
import uk.pctmonitor.local.spc.Draft.Destination;
import uk.pctmonitor.local.spc.SeriesSource.InterleavedException;
import uk.pctmonitor.readers.CsvRows;

/**
 * Charts every series of a CSV file. One series at a time is in memory while the rows of each stand
 * together; otherwise the file is read a second time and kept whole, up to a million rows.
 *
 * @param profile how to judge
 * @param direction which way is better, for all series
 * @param target for series that name none themselves, null for none
 */
public record SeriesCharting(Profile profile, Direction direction, @Nullable Goal target) {

    /**
     * What came of it.
     *
     * @param signals points with a special cause
     * @param findings what is wrong with the file; nothing was written when there is anything
     */
    public record Outcome(long series, long points, long signals, Findings findings) {}

    /** Where the results go. */
    public static final class Results {
        private final Destination points;
        private final Destination summary;

        private Results(Destination points, Destination summary) {
            this.points = points;
            this.summary = summary;
        }

        /**
         * Files, or a stream where there is no path.
         *
         * @param points null for the stream
         * @param summary null for nowhere
         * @param stream stays open
         */
        public static Results at(
                @Nullable Path points, @Nullable Path summary, OutputStream stream) {
            return new Results(
                    points == null ? new Destination.Into(stream) : new Destination.At(points),
                    summary == null
                            ? new Destination.Into(OutputStream.nullOutputStream())
                            : new Destination.At(summary));
        }
    }

    /**
     * Reads the file and puts the results in their places, if the whole file is good.
     *
     * @throws IOException when a file can't be read or written
     */
    public Outcome chart(Path file, Results results) throws IOException {
        try {
            return chart(file, results, GroupedSeries::new);
        } catch (InterleavedException _) {
            try {
                return chart(file, results, CollectedSeries::new);
            } catch (InterleavedException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private interface Arranging {
        SeriesSource of(SeriesRows rows, Faults faults);
    }

    private Outcome chart(Path file, Results results, Arranging arranging)
            throws IOException, InterleavedException {
        Faults faults = new Faults();
        try (InputStream bytes = Files.newInputStream(file);
                Draft points = Draft.of(results.points);
                Draft summary = Draft.of(results.summary)) {
            SeriesSource source =
                    arranging.of(
                            new SeriesRows(CsvRows.open(bytes, SeriesFormat.CSV), faults), faults);
            Outcome outcome = chart(source, faults, points.writer(), summary.writer());
            if (faults.none()) {
                summary.finish();
                points.finish();
            }
            return outcome;
        }
    }

    private Outcome chart(SeriesSource source, Faults faults, Writer points, Writer summary)
            throws IOException, InterleavedException {
        ChartLines lines = new ChartLines(points, summary);
        long count = 0;
        long pointCount = 0;
        long signals = 0;
        for (List<SeriesRow> rows = source.next(); rows != null; rows = source.next()) {
            Series series = Series.of(rows, faults);
            if (!faults.none()) {
                continue;
            }
            Goal own = series.target();
            ControlChart chart =
                    ControlChart.of(
                            series.points(profile.handling()),
                            0,
                            profile,
                            direction,
                            own == null ? target : own);
            lines.write(series.name(), series.figures(), chart);
            count++;
            pointCount += chart.points().size();
            signals += chart.points().stream().filter(Charted::isSignal).count();
        }
        lines.flush();
        return new Outcome(count, pointCount, signals, faults.findings());
    }
}
