package uk.pctmonitor.local.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * One upload of the demo.
 *
 * @param file the example
 * @param key where in the inbox it goes
 * @param day the simulated day on which it comes
 * @param quarter what it reports on, null for contacts
 */
public record Step(Path file, String key, LocalDate day, @Nullable Quarter quarter) {}
