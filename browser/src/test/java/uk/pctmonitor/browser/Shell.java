package uk.pctmonitor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import uk.pctmonitor.local.cli.Console;
import uk.pctmonitor.local.cli.PctMonitor;

/** Types commands on a data folder, as the owner of a desk would. */
final class Shell {

    /** The folder of the repository, from wherever the tests are started. */
    static final Path HOME = Files.isDirectory(Path.of("examples")) ? Path.of("") : Path.of("..");

    private final Path data;
    private final List<String> further;
    private final AtomicInteger ids = new AtomicInteger();

    /**
     * @param further words that end each command
     */
    Shell(Path data, Object... further) {
        this.data = data;
        this.further = new ArrayList<>();
        for (Object word : further) {
            this.further.add(word.toString());
        }
    }

    Path data() {
        return data;
    }

    /** Runs a command on the folder. It has to end well. Gives what it prints. */
    String run(Object... words) {
        return runAlone(line(words));
    }

    /** Runs a command that needs no folder. */
    String runAlone(Object... words) {
        String[] line = Stream.of(words).map(Object::toString).toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = PctMonitor.run(console(out, err), line);
        if (code != 0) {
            throw new AssertionError(
                    "%s ends with %d%n%s%s"
                            .formatted(
                                    List.of(line), code, err.toString(UTF_8), out.toString(UTF_8)));
        }
        return out.toString(UTF_8);
    }

    private Console console(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Console(
                Map.of(),
                InstantSource.fixed(Instant.parse("2016-05-03T09:30:00Z")), // Tuesday
                () -> "run-" + ids.incrementAndGet(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false);
    }

    private Object[] line(Object... words) {
        List<String> line = new ArrayList<>();
        for (Object word : words) {
            line.add(word.toString());
        }
        line.add("--data");
        line.add(data.toString());
        line.addAll(further);
        return line.toArray();
    }
}
