package uk.pctmonitor.local.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;

/** One thing that happens in the demo, on its simulated day. */
public sealed interface Step {

    LocalDate day();

    /**
     * A file comes.
     *
     * @param file the example
     * @param key where in the inbox it goes
     * @param quarter what it reports on, null when it does not report figures
     */
    record Upload(Path file, String key, LocalDate day, @Nullable Quarter quarter)
            implements Step {}

    /** People are reminded, before anything else comes on that day. */
    record Morning(LocalDate day) implements Step {}
}
