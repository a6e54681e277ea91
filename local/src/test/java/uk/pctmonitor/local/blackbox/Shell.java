package uk.pctmonitor.local.blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import uk.pctmonitor.local.cli.Console;
import uk.pctmonitor.local.cli.PctMonitor;

/** Types commands and looks at what comes of them. */
final class Shell {

    /** The folder of examples, from wherever the tests are started. */
    static final Path EXAMPLES =
            Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("../examples");

    private final InstantSource clock;
    private final Map<String, String> variables;
    private final AtomicInteger ids = new AtomicInteger();

    /** A shell on 12 November 2014, 09:30. */
    Shell() {
        this("2014-11-12T09:30:00Z");
    }

    /** A shell at the instant. */
    Shell(String now) {
        this(now, Map.of());
    }

    /** A shell at the instant, in an environment of these variables. */
    Shell(String now, Map<String, String> variables) {
        this.clock = InstantSource.fixed(Instant.parse(now));
        this.variables = variables;
    }

    /**
     * What a command answered.
     *
     * @param code exit code
     * @param out everything on stdout
     * @param err everything on stderr
     */
    record Answer(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** Runs one command. */
    Answer run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        int code =
                PctMonitor.run(
                        new Console(
                                variables,
                                clock,
                                () -> "run-" + ids.incrementAndGet(),
                                new PrintStream(out, true, UTF_8),
                                new PrintStream(err, true, UTF_8),
                                false),
                        args);
        return new Answer(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
