package uk.pctmonitor.local.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.benchmark.Benchmark;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.local.text.Table;

/** One set of peers as a table, a line for each, in the order of codes. */
public final class BenchmarkTable {

    private final Reported reported;
    private final Register register;

    public BenchmarkTable(Reported reported, Register register) {
        this.reported = reported;
        this.register = register;
    }

    /**
     * The lines. Who did not report is not among them.
     *
     * @param only the one organisation to show, also when it did not report; null for all
     */
    public List<String> lines(Benchmark benchmark, @Nullable String only) {
        Metric metric = reported.metric();
        Table table =
                new Table(
                        "Org",
                        "Name",
                        "Figure",
                        "Of",
                        "Quarter of peers",
                        "Funnel",
                        "95% limits",
                        "99.8% limits");
        for (String org : benchmark.peers().organisations()) {
            BenchmarkRow row = BenchmarkRow.of(org, benchmark, reported);
            if (only == null ? row.isReported() : only.equals(org)) {
                table.row(
                        org,
                        register.find(org).map(Organisation::name).orElse(""),
                        row.figure(metric, benchmark.quartiles()),
                        row.size(),
                        row.quarter(),
                        row.funnel(metric),
                        row.limits95(metric),
                        row.limits998(metric));
            }
        }
        return table.isEmpty() ? List.of() : table.lines();
    }
}
