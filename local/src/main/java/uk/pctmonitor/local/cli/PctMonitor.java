package uk.pctmonitor.local.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The whole program on one machine: quarterly files in, alert e-mails out. */
@Command(
        name = "pct-monitor",
        description =
                "Checks quarterly metric files of PCTs, compares them with targets and tells SHA staff.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "PCT Monitor 0.1.0")
public final class PctMonitor {

    private static final int WIDTH = 100;

    private PctMonitor() {}

    /** Runs one command and ends the program with its exit code. */
    static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int code =
                run(
                        new Console(
                                System.getenv(),
                                InstantSource.system(),
                                () -> UUID.randomUUID().toString(),
                                out,
                                err,
                                Boolean.getBoolean("pctmonitor.terminal")),
                        args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /**
     * Runs one command.
     *
     * @return its exit code
     */
    public static int run(Console console, String... args) {
        Complaints complaints = new Complaints(console);
        return commandLine(console)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .execute(args);
    }

    private static CommandLine commandLine(Console console) {
        return new CommandLine(new PctMonitor())
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new Ingest(console))
                .addSubcommand(new Validate(console))
                .addSubcommand(new Status(console))
                .addSubcommand(new Alerts(console))
                .addSubcommand(new PlansCommand(console))
                .addSubcommand("plan", PlanCommand.of(console))
                .addSubcommand(new MilestoneCommand(console))
                .addSubcommand(new AckCommand(console))
                .addSubcommand(new RemindCommand(console))
                .addSubcommand(new ReconcileCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new Lights(console))
                .addSubcommand(new Explain(console))
                .addSubcommand(new Export(console))
                .addSubcommand(new BenchmarkCommand(console))
                .addSubcommand(new Check(console))
                .addSubcommand(new ReplayCommand(console))
                .addSubcommand(new Spc(console))
                .addSubcommand(new SchemeCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
