package uk.pctmonitor.local.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day as of which something is looked at. */
final class OnDay {

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "As if it were this day, such as 2014-11-12. Default: today.")
    private @Nullable LocalDate on;

    LocalDate or(LocalDate today) {
        return on == null ? today : on;
    }
}
