package uk.pctmonitor.local.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.benchmark.Benchmark;
import uk.pctmonitor.core.benchmark.Dispersion;
import uk.pctmonitor.core.benchmark.Funnel;
import uk.pctmonitor.core.benchmark.FunnelLimits;
import uk.pctmonitor.core.benchmark.Position;
import uk.pctmonitor.core.benchmark.Quartiles;
import uk.pctmonitor.core.message.SheetText;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.rating.Display;

/**
 * The comparison as CSV: a line for each peer, those left out too. Figures stand as stored; limits
 * are rounded to six decimals, in the metric's unit.
 */
public final class BenchmarkCsv {

    /** The columns, in order. */
    public static final List<String> COLUMNS =
            List.of(
                    "peers",
                    "org",
                    "sha",
                    "metric",
                    "quarter",
                    "value",
                    "numerator",
                    "denominator",
                    "provenance",
                    "left_out",
                    "compared",
                    "lower_quartile",
                    "median",
                    "upper_quartile",
                    "place",
                    "in_funnel",
                    "centre",
                    "centre_is",
                    "phi",
                    "tau",
                    "lower_99_8",
                    "lower_95",
                    "upper_95",
                    "upper_99_8",
                    "position",
                    "judgement");

    private static final int DECIMALS = 6;

    private final Reported reported;
    private final Metric metric;
    private final Register register;
    private final boolean aroundTarget;
    private final CsvWriter csv;

    /** Writes the header. The writer is left open and not flushed. */
    public BenchmarkCsv(Writer out, Reported reported, Register register, boolean aroundTarget) {
        this.reported = reported;
        this.metric = reported.metric();
        this.register = register;
        this.aroundTarget = aroundTarget;
        this.csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(COLUMNS);
    }

    /**
     * Writes one set of peers.
     *
     * @param only the one organisation to write, null for all
     */
    public void write(Benchmark benchmark, @Nullable String only) {
        for (String org : benchmark.peers().organisations()) {
            if (only == null || only.equals(org)) {
                BenchmarkRow row = BenchmarkRow.of(org, benchmark, reported);
                List<String> cells = new ArrayList<>(figure(benchmark, row));
                cells.addAll(quarters(benchmark, row));
                cells.addAll(funnel(benchmark.funnel(), row));
                csv.writeRecord(cells);
            }
        }
    }

    private List<String> figure(Benchmark benchmark, BenchmarkRow row) {
        @Nullable Measure measure = row.measure();
        return List.of(
                SheetText.of(benchmark.peers().name()),
                row.org(),
                register.answersTo(row.org(), reported.quarter().end()).orElse(""),
                metric.code(),
                reported.quarter().label(),
                measure == null ? "" : number(measure.value()),
                measure == null ? "" : number(measure.numerator()),
                measure == null ? "" : number(measure.denominator()),
                measure == null ? "" : measure.provenance().name(),
                row.leftOut() == null ? "" : row.leftOut().name());
    }

    private static List<String> quarters(Benchmark benchmark, BenchmarkRow row) {
        @Nullable Quartiles quartiles = benchmark.quartiles();
        return List.of(
                Integer.toString(benchmark.figures().figures().size()),
                quartiles == null ? "" : Display.threshold(quartiles.lower()),
                quartiles == null ? "" : Display.threshold(quartiles.median()),
                quartiles == null ? "" : Display.threshold(quartiles.upper()),
                row.place() == null ? "" : row.place().name());
    }

    private List<String> funnel(@Nullable Funnel funnel, BenchmarkRow row) {
        @Nullable Dispersion dispersion = funnel == null ? null : funnel.dispersion();
        @Nullable FunnelLimits limits = row.limits();
        @Nullable Position position = row.position();
        return List.of(
                funnel == null ? "" : Integer.toString(funnel.plotted().size()),
                funnel == null ? "" : share(funnel.centre()),
                funnel == null ? "" : aroundTarget ? "TARGET" : "PEERS",
                dispersion == null ? "" : Wording.decimals(dispersion.phi(), DECIMALS),
                dispersion == null ? "" : Wording.decimals(dispersion.tau(), DECIMALS),
                limits == null ? "" : share(limits.lower998()),
                limits == null ? "" : share(limits.lower95()),
                limits == null ? "" : share(limits.upper95()),
                limits == null ? "" : share(limits.upper998()),
                position == null ? "" : position.name(),
                position == null ? "" : position.judged(metric.direction()).name());
    }

    private String share(double share) {
        return Wording.inUnit(share, metric)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
