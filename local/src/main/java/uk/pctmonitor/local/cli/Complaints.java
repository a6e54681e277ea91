package uk.pctmonitor.local.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import uk.pctmonitor.assess.NoReturnsException;
import uk.pctmonitor.aws.NotReachedException;
import uk.pctmonitor.local.monitor.FolderInUseException;
import uk.pctmonitor.local.upload.AddressUnclearException;
import uk.pctmonitor.report.NotReportedException;
import uk.pctmonitor.store.catalogue.BrokenCatalogueException;
import uk.pctmonitor.store.port.TableUnavailableException;

/** Turns every failure into one sentence on stderr and an exit code. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    static final String PREFIX = "pct-monitor: ";

    private final Console console;

    Complaints(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        console.err().println(PREFIX + sentence(wrong));
        console.err().println("Try: ./" + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String seen = unmatched.getUnmatched().getFirst();
            String kind = seen.startsWith("-") ? "an option" : "a command";
            boolean top = wrong.getCommandLine().getParent() == null;
            String problem =
                    top || seen.startsWith("-")
                            ? "'%s' is not %s of %s"
                                    .formatted(
                                            seen,
                                            kind,
                                            wrong.getCommandLine().getCommandSpec().qualifiedName())
                            : "'%s' is one argument too many".formatted(seen);
            var near = unmatched.getSuggestions();
            return problem + (near.isEmpty() ? "." : "; did you mean " + near.getFirst() + "?");
        }
        String message = Objects.requireNonNullElse(wrong.getMessage(), "not understood");
        return message.endsWith(".") ? message : message + ".";
    }

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        console.err().println(PREFIX + failure(failure));
        if (failure instanceof BrokenCatalogueException broken) {
            broken.faults().forEach(fault -> console.err().println("  " + fault));
        }
        return switch (failure) {
            case ComplaintException complaint -> complaint.exitCode();
            case AddressUnclearException _, NoReturnsException _, NotReportedException _ ->
                    ExitCode.USAGE;
            default -> ExitCode.FAILED;
        };
    }

    /** The failure in one sentence. */
    static String failure(Exception failure) {
        return switch (failure) {
            case ComplaintException complaint -> String.valueOf(complaint.getMessage());
            case NotReachedException deployed -> String.valueOf(deployed.getMessage());
            case NoReturnsException none -> String.valueOf(none.getMessage());
            case NotReportedException none -> String.valueOf(none.getMessage());
            case AddressUnclearException unclear -> String.valueOf(unclear.getMessage());
            case FolderInUseException inUse -> String.valueOf(inUse.getMessage());
            case TableUnavailableException unavailable ->
                    "the store can't be used: " + unavailable.getMessage();
            case IOException unusable -> file(unusable);
            case UncheckedIOException unusable -> file(Objects.requireNonNull(unusable.getCause()));
            case BrokenCatalogueException broken ->
                    "the catalogue has %s, so nothing was done:"
                            .formatted(
                                    broken.faults().size() == 1
                                            ? "a fault"
                                            : broken.faults().size() + " faults");
            default ->
                    "this is a fault of the program, not yours (details for whoever mends it: %s)."
                            .formatted(details(failure));
        };
    }

    private static String file(IOException failure) {
        String what =
                switch (failure) {
                    case NoSuchFileException missing -> "there is no file " + missing.getFile();
                    case AccessDeniedException denied ->
                            "there is no right to use " + denied.getFile();
                    default -> "a file can't be used: " + failure.getMessage();
                };
        return what + ".";
    }

    private static String details(Exception failure) {
        try {
            Path file = Files.createTempFile("pct-monitor-fault-", ".txt");
            try (PrintWriter writer =
                    new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                failure.printStackTrace(writer);
            }
            return file.toString();
        } catch (IOException unwritable) {
            return failure.getClass().getSimpleName() + " " + failure.getMessage();
        }
    }
}
