package uk.pctmonitor.local.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.pctmonitor.core.message.Nearest;
import uk.pctmonitor.core.rating.scheme.Scheme;
import uk.pctmonitor.core.rating.scheme.SchemeRating;
import uk.pctmonitor.core.rating.scheme.SchemeScorer;
import uk.pctmonitor.core.rating.scheme.Schemes;
import uk.pctmonitor.local.scheme.RatingJson;
import uk.pctmonitor.local.scheme.RatingLines;
import uk.pctmonitor.local.scheme.SchemeLines;
import uk.pctmonitor.local.scheme.ScoresFile;

/** Applies a published rating scheme to a file of scores. */
@Command(
        name = "scheme",
        description = {
            "Applies a published rating scheme to a CSV file and prints the result, every step and"
                    + " the source. Without --in it shows what the scheme asks for and how it decides.",
            "%nIn: a header indicator,value and optionally variance; or indicator,score for points"
                    + " already given. A fact such as plan-late takes yes or no; what is left out is"
                    + " taken as no. An indicator without a line is without data.",
            "%nNAME may be a family, such as performance-framework: its schemes are then shown side"
                    + " by side, and never put into one."
        },
        footer = {
            "%nExample: ./pct-monitor scheme financial-risk-rating --in"
                    + " examples/schemes/financial-risk-rating.csv",
            "%nExit codes: 0 shown, 1 too little data for a result, 2 the file has faults and"
                    + " nothing was rated, 64 not understood, 70 not possible."
        })
final class SchemeCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private Places places = new Places();

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Such as financial-risk-rating. Without it the schemes are listed.")
    private @Nullable String name;

    @Option(names = "--in", paramLabel = "FILE", description = "A CSV file of scores.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Prints the result as JSON.")
    private boolean json;

    SchemeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Schemes schemes = places.catalogue().schemes();
        if (name == null) {
            schemes.all()
                    .forEach(each ->
                            console.out()
                                    .printf(
                                            "%s: %s (family %s)%n",
                                            each.code(), each.name(), each.family()));
            return ExitCode.CLEAN;
        }
        List<Scheme> wanted = schemes.named(name);
        if (wanted.isEmpty()) {
            throw ComplaintException.misunderstood(
                    "there is no scheme '%s'%s; the schemes are %s."
                            .formatted(
                                    name,
                                    Nearest.of(name, schemes.names())
                                            .map(near -> ", nearest is " + near)
                                            .orElse(""),
                                    String.join(", ", schemes.names())));
        }
        return file == null ? show(wanted) : rate(wanted, file);
    }

    private int show(List<Scheme> wanted) {
        for (Scheme scheme : wanted) {
            SchemeLines.of(scheme).forEach(console.out()::println);
            console.out().println();
        }
        return ExitCode.CLEAN;
    }

    private int rate(List<Scheme> wanted, Path scores) throws IOException {
        InputFile.check(scores);
        ScoresFile.Read read = ScoresFile.read(scores, wanted);
        if (!read.faults().isEmpty()) {
            console.err()
                    .printf(
                            "pct-monitor: nothing was rated, for the file has %d fault%s:%n",
                            read.faults().size(), read.faults().size() == 1 ? "" : "s");
            read.faults().forEach(each -> console.err().println("  " + each));
            return ExitCode.REFUSED;
        }
        List<SchemeRating> ratings =
                wanted.stream().map(each -> SchemeScorer.rate(each, read.given())).toList();
        if (json) {
            console.out().println(RatingJson.of(ratings));
        } else {
            print(ratings);
        }
        return ratings.stream().anyMatch(each -> each.result() == null)
                ? ExitCode.REMARKS
                : ExitCode.CLEAN;
    }

    private void print(List<SchemeRating> ratings) {
        for (SchemeRating rating : ratings) {
            RatingLines.of(rating).forEach(console.out()::println);
            console.out().println();
        }
        if (ratings.size() > 1) {
            console.out()
                    .println(
                            "These stand side by side, with equal weight; they are not put into one.");
        }
    }
}
