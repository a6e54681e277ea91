package uk.pctmonitor.local.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything about one plan. */
@Command(
        name = "plan",
        description =
                "Shows a plan, begins one, or says something to it: what a file in the inbox would do"
                        + " (docs/file-formats.md), from the command line.",
        synopsisSubcommandLabel = "COMMAND")
final class PlanCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    private PlanCommand() {}

    /** The command with all its subcommands. */
    static CommandLine of(Console console) {
        return PlanActCommand.addTo(
                new CommandLine(new PlanCommand())
                        .addSubcommand(new PlanShow(console))
                        .addSubcommand(new PlanNew(console)),
                console);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with a plan.");
    }
}
