package uk.pctmonitor.simulation.killed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** {@code pct-monitor} as a process of its own, which can be killed. */
record Program(Path scratch) {

    /** Status of a process that the signal KILL ended: 128 and 9. */
    static final int KILLED = 137;

    /** What a run came to, and everything that it said. */
    record Ended(int code, String said) {}

    /** Runs a command to its end. */
    Ended run(String... words) throws IOException, InterruptedException {
        Process process = start(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /**
     * Runs a command and kills it after so long, with the signal that no program can answer.
     *
     * @return with {@link #KILLED}, or the exit code when it was faster
     */
    Ended kill(Duration after, String... words) throws IOException, InterruptedException {
        Path log = scratch.resolve("killed.log");
        Process process =
                start(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
        int code = process.waitFor();
        return new Ended(code, new String(Files.readAllBytes(log), UTF_8));
    }

    private static ProcessBuilder start(String... words) {
        String home = Objects.requireNonNull(System.getProperty("java.home"));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(home, "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                Objects.requireNonNull(System.getProperty("java.class.path")),
                                "uk.pctmonitor.local.cli.PctMonitor"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command);
    }
}
