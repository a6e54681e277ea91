package uk.pctmonitor.local.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.pctmonitor.local.monitor.SimulatedClock;

/** Options that say who sends a file, as what, and when. */
final class Sender {

    @Option(
            names = "--submitter",
            paramLabel = "CODE",
            description =
                    "Who sends it. Default: the last folder but one of the path, or the only"
                            + " national submitter of the collection.")
    private @Nullable String submitter;

    @Option(
            names = "--collection",
            paramLabel = "CODE",
            description =
                    "What it reports. Default: the last folder of the path, or the only collection"
                            + " with such a header.")
    private @Nullable String collection;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Received on this day at 09:00, such as 2014-11-12. Default: now.")
    private @Nullable LocalDate on;

    @Nullable String submitter() {
        return submitter;
    }

    @Nullable String collection() {
        return collection;
    }

    /** When the files count as received. */
    Instant received(InstantSource clock) {
        return on == null ? clock.instant() : SimulatedClock.morningOf(on);
    }
}
