package uk.pctmonitor.local.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.pctmonitor.local.monitor.SimulatedClock;

/** Options that say who does something, in whose name, and when. */
final class PersonActing {

    @Option(
            names = "--as",
            paramLabel = "CODE",
            description =
                    "The organisation in whose name. Default: the PCT for what the PCT does, its SHA"
                            + " for what the SHA does.")
    private @Nullable String as;

    @Option(
            names = "--by",
            paramLabel = "ROLE",
            required = true,
            description = "Who does it: a role, or a name. Kept with the plan, never in a log.")
    private String by = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "On this day at 09:00, such as 2014-11-12. Default: now.")
    private @Nullable LocalDate on;

    String as(String otherwise) {
        return as == null ? otherwise : as;
    }

    String by() {
        return by;
    }

    Instant when(InstantSource clock) {
        return on == null ? clock.instant() : SimulatedClock.morningOf(on);
    }
}
