package uk.pctmonitor.local.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.spc.Profile;
import uk.pctmonitor.local.spc.SeriesCharting;
import uk.pctmonitor.local.spc.SeriesCharting.Outcome;
import uk.pctmonitor.local.spc.SeriesCharting.Results;

/** Draws control charts of any series. */
@Command(
        name = "spc",
        description = {
            "Charts the series of a CSV file (XmR): which movements mean something, and whether a"
                    + " target can be kept. It uses nothing but the file.",
            "%nIn: a header series,date,value in any order, and optionally target and rebase (1"
                    + " where limits begin anew). Dates are days (2013-06-30) or quarters (2013/14"
                    + " Q1). A blank or NA value is a gap.",
            "%nOut: a line for each point, series,date,value,mean,lpl,upl,side,rules,verdict. side"
                    + " is -1 below the mean, 0 on it, 1 above. rules are astronomical, shift,"
                    + " trend and two_of_three, in this order with + between them. verdict is"
                    + " common_cause, special_cause_improvement, special_cause_concern,"
                    + " special_cause_neutral or no_limits.",
            "%nSummary: a line for each series, series,points,status,variation,assurance."
        },
        footer = {
            "%nExample: ./pct-monitor spc --in series.csv --out points.csv --direction LOWER",
            "%nExit codes: 0 written, 2 the file has faults and nothing was written, 64 not"
                    + " understood, 70 not possible."
        })
final class Spc implements Callable<Integer> {

    private static final Path STREAM = Path.of("-");

    private final Console console;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description = "The series; - for standard input.")
    private Path in = STREAM;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where the points go; - for standard output.")
    private Path out = STREAM;

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description = "Where the summary goes, if it is wanted.")
    private @Nullable Path summary;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            converter = ProfileConverter.class,
            description =
                    "MDC2023 (default), R_PACKAGE (as NHSRplotthedots judges), EXCEL or SIX; see"
                            + " docs/spc.md.")
    private Profile profile = Profile.MDC2023;

    @Option(
            names = "--direction",
            paramLabel = "WAY",
            description =
                    "Which way is better: HIGHER (default), LOWER, RANGE or NONE (neither way).")
    private Direction direction = Direction.HIGHER;

    @Option(
            names = "--target",
            paramLabel = "LEVEL",
            converter = GoalConverter.class,
            description =
                    "The target of series that have none in the file, such as 95, or 90..110 for a"
                            + " range.")
    private @Nullable Goal target;

    Spc(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        checkPlaces();
        Path spooled = in.equals(STREAM) ? spool() : null;
        try {
            Outcome outcome =
                    new SeriesCharting(profile, direction, target)
                            .chart(
                                    spooled == null ? in : spooled,
                                    Results.at(
                                            out.equals(STREAM) ? null : out,
                                            summary,
                                            console.out()));
            return outcome.findings().errors() == 0 ? done(outcome) : refused(outcome);
        } finally {
            if (spooled != null) {
                Files.deleteIfExists(spooled);
            }
        }
    }

    private void checkPlaces() throws IOException {
        if (!in.equals(STREAM)) {
            InputFile.check(in);
        }
        for (Path place : summary == null ? new Path[] {out} : new Path[] {out, summary}) {
            if (place.equals(STREAM)) {
                continue;
            }
            Path folder = place.toAbsolutePath().getParent();
            if (Files.isDirectory(place)) {
                throw ComplaintException.misunderstood(place + " is a folder; name a file.");
            }
            if (folder == null || !Files.isDirectory(folder)) {
                throw ComplaintException.misunderstood("there is no folder " + folder + ".");
            }
            if (Files.exists(place) && Files.exists(in) && Files.isSameFile(place, in)) {
                throw ComplaintException.misunderstood(
                        place + " would be replaced by what is made of it; name another file.");
            }
        }
        if (STREAM.equals(summary)) {
            throw ComplaintException.misunderstood("a summary needs a file; '-' is none.");
        }
        if (out.equals(summary)) {
            throw ComplaintException.misunderstood(
                    "points and summary can't go to the same file " + out + ".");
        }
    }

    private static Path spool() throws IOException {
        Path file = Files.createTempFile("pct-monitor-", ".csv");
        try (InputStream stdin = new FileInputStream(FileDescriptor.in)) {
            Files.copy(stdin, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private int done(Outcome outcome) {
        PrintStream told = out.equals(STREAM) ? console.err() : console.out();
        told.printf(
                "%,d series, %,d points, %,d of them with a special cause (profile %s, direction"
                        + " %s).%n",
                outcome.series(), outcome.points(), outcome.signals(), profile.name(), direction);
        return ExitCode.CLEAN;
    }

    private int refused(Outcome outcome) {
        console.err()
                .printf(
                        "pct-monitor: %s has %s; nothing was written.%n",
                        in.equals(STREAM) ? "standard input" : in,
                        outcome.findings().errors() == 1
                                ? "a fault"
                                : "%,d faults".formatted(outcome.findings().errors()));
        FileLines.findings(outcome.findings()).forEach(console.err()::println);
        return ExitCode.REFUSED;
    }
}
