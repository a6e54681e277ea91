package uk.pctmonitor.local.cli;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import uk.pctmonitor.store.port.IdSource;

/**
 * The world of one run of the command line, handed in so that a test can be one.
 *
 * @param variables of the environment
 * @param clock what time it is
 * @param ids tokens that are new each time
 * @param out where results go; UTF-8
 * @param err where errors and remarks go
 * @param terminal whether a person watches, so that a progress bar makes sense
 */
public record Console(
        Map<String, String> variables,
        InstantSource clock,
        IdSource ids,
        PrintStream out,
        PrintStream err,
        boolean terminal) {

    public Console {
        variables = Map.copyOf(variables);
    }
}
