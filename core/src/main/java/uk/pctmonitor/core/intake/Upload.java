package uk.pctmonitor.core.intake;

import java.time.Instant;
import java.util.Optional;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * An uploaded file, without its bytes.
 *
 * @param submitter code from the key
 * @param fileName last part of the key
 * @param received when the bucket took it
 * @param bytes its size
 */
public record Upload(String submitter, String fileName, Instant received, long bytes) {

    /** The quarter in the file's name, such as {@code cover_2014-15_Q3.csv}, if it has one. */
    public Optional<Quarter> namedQuarter() {
        return PeriodText.inFileName(fileName);
    }
}
