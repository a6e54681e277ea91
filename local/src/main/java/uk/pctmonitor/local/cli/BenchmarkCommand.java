package uk.pctmonitor.local.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.pctmonitor.core.benchmark.Benchmark;
import uk.pctmonitor.core.benchmark.Compared;
import uk.pctmonitor.core.benchmark.PeerSet;
import uk.pctmonitor.core.benchmark.Peers;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.local.benchmark.BenchmarkCsv;
import uk.pctmonitor.local.benchmark.BenchmarkTable;
import uk.pctmonitor.local.benchmark.BenchmarkText;
import uk.pctmonitor.local.benchmark.Pairing;
import uk.pctmonitor.local.benchmark.Reported;
import uk.pctmonitor.local.benchmark.SpendCsv;
import uk.pctmonitor.local.benchmark.SpendText;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** Compares organisations with their peers: an extra view, never a rating. */
@Command(
        name = "benchmark",
        synopsisHeading = "Usage: ",
        customSynopsis = {
            "pct-monitor benchmark METRIC QUARTER [--by all|sha|size-band|group NAME]",
            "                             [--org CODE] [--centre peers|target] [--csv FILE]",
            "       pct-monitor benchmark --spend METRIC --outcome METRIC QUARTER",
            "                             [--by ...] [--org CODE] [--csv FILE]"
        },
        description = {
            "Shows how organisations stand among their peers in one metric and quarter: the quarter"
                    + " of the peers they lie in, and whether they lie inside funnel limits, which"
                    + " allow for size, chance and the usual spread.",
            "With --spend and --outcome: who spends less or more, and who achieves less or more.",
            "A comparison is for information. It never enters a rating or an alert."
        },
        footer = {
            "%nExample: ./pct-monitor benchmark IMM-MMR2-5Y \"2014/15 Q2\" --org 5FL --data pct-monitor-data/demo",
            "%nExit codes: 0 shown, 64 not understood, 70 no such figures."
        })
final class BenchmarkCommand implements Callable<Integer> {

    /** What the funnel stands around. */
    enum Centre {
        PEERS,
        TARGET
    }

    private final Console console;
    @Mixin private Places places = new Places();
    @Mixin private PeersOption peers = new PeersOption();

    @Parameters(
            arity = "0..2",
            paramLabel = "METRIC QUARTER",
            description = "Such as IMM-MMR2-5Y \"2014/15 Q2\"; with --spend the quarter alone.")
    private List<String> words = List.of();

    @Option(
            names = "--centre",
            paramLabel = "peers|target",
            description =
                    "What the funnel stands around: what the peers have together (the default), or"
                            + " the national target.")
    private @Nullable Centre centre;

    @Option(names = "--target", description = "The same as --centre target.")
    private boolean aroundTarget;

    @Option(names = "--spend", paramLabel = "METRIC", description = "What is spent.")
    private @Nullable String spend;

    @Option(names = "--outcome", paramLabel = "METRIC", description = "What it is to bring.")
    private @Nullable String outcome;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Writes the comparison into this file too.")
    private @Nullable Path csv;

    BenchmarkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Reading reading = Reading.open(places, console)) {
            StringWriter table = new StringWriter();
            if (spend == null && outcome == null) {
                compare(reading, table);
            } else {
                compareSpend(reading, table);
            }
            if (csv != null) {
                Files.writeString(csv, table.toString());
            }
        }
        return ExitCode.CLEAN;
    }

    private void compare(Reading reading, Writer table) {
        if (words.size() != 2) {
            throw ComplaintException.misunderstood(
                    "benchmark takes a metric and a quarter, such as IMM-MMR2-5Y \"2014/15 Q2\".");
        }
        LoadedCatalogue catalogue = reading.catalogue();
        Metric metric = Asked.metric(catalogue, words.getFirst());
        Quarter quarter = Asked.quarter(words.getLast());
        @Nullable BigDecimal target = target(catalogue, metric, quarter);
        Reported reported = reported(reading, metric, quarter);
        Peers.Division division = peers.divide(catalogue, reported.organisations(), quarter.end());
        BenchmarkText text = new BenchmarkText(reported, target);
        BenchmarkTable lines = new BenchmarkTable(reported, catalogue.register());
        BenchmarkCsv file = new BenchmarkCsv(table, reported, catalogue.register(), target != null);
        print(text.opening());
        for (PeerSet set : division.sets()) {
            Benchmark benchmark =
                    Benchmark.of(set, reported.measures(), metric, share(target, metric));
            print(text.about(benchmark));
            print(lines.lines(benchmark, peers.org()));
            file.write(benchmark, peers.org());
        }
        print(peers.outside(division));
    }

    private void compareSpend(Reading reading, Writer table) {
        if (spend == null || outcome == null || words.size() != 1) {
            throw ComplaintException.misunderstood(
                    "--spend and --outcome each take a metric, and a quarter stands beside them.");
        }
        if (centre != null || aroundTarget) {
            throw ComplaintException.misunderstood(
                    "spend and outcome have no funnel, so there is no centre to choose.");
        }
        LoadedCatalogue catalogue = reading.catalogue();
        Quarter quarter = Asked.quarter(words.getFirst());
        Reported spent = reported(reading, Asked.metric(catalogue, spend), quarter);
        Reported achieved = reported(reading, Asked.metric(catalogue, outcome), quarter);
        Peers.Division division =
                peers.divide(catalogue, Pairing.organisations(spent, achieved), quarter.end());
        SpendText text = new SpendText(spent, achieved, catalogue.register());
        SpendCsv file = new SpendCsv(table, spent, achieved, catalogue.register());
        print(text.opening());
        for (PeerSet set : division.sets()) {
            Pairing pairing = Pairing.of(set, spent, achieved, catalogue.register());
            print(text.about(pairing));
            print(text.table(pairing, peers.org()));
            file.write(pairing, peers.org());
        }
        print(peers.outside(division));
    }

    private static Reported reported(Reading reading, Metric metric, Quarter quarter) {
        return Reported.of(reading.catalogue(), reading.table(), metric, quarter)
                .orElseThrow(() ->
                        ComplaintException.impossible(
                                "no figures of %s in %s: no accepted file reports on it; status lists the quarters there are."
                                        .formatted(metric.code(), quarter)));
    }

    /** The national target, when the funnel is to stand around it; else null. */
    private @Nullable BigDecimal target(LoadedCatalogue catalogue, Metric metric, Quarter quarter) {
        if (aroundTarget && centre == Centre.PEERS) {
            throw ComplaintException.misunderstood("--target and --centre peers contradict.");
        }
        if (!aroundTarget && centre != Centre.TARGET) {
            return null;
        }
        @Nullable Goal goal =
                catalogue
                        .catalogue()
                        .target(metric.code(), quarter, List.of())
                        .map(Target::goal)
                        .orElse(null);
        if (!Compared.isOfParts(metric)
                || !(goal instanceof Goal.Threshold(BigDecimal target))
                || !isShare(share(target, metric))) {
            throw ComplaintException.impossible(
                    "%s has no national target in %s that a funnel could stand around."
                            .formatted(metric.code(), quarter));
        }
        return target;
    }

    private static boolean isShare(@Nullable BigDecimal share) {
        return share != null && share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    /** The target as a share of 1. */
    private static @Nullable BigDecimal share(@Nullable BigDecimal target, Metric metric) {
        BigDecimal per = metric.per();
        return target == null || per == null ? null : target.divide(per, MathContext.DECIMAL64);
    }

    /** A block of lines, and a blank line after it. */
    private void print(List<String> lines) {
        if (!lines.isEmpty()) {
            lines.forEach(console.out()::println);
            console.out().println();
        }
    }
}
