package uk.pctmonitor.store.returns;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.pctmonitor.core.message.Invisible;
import uk.pctmonitor.core.metric.Return;

/**
 * A return with where it came from.
 *
 * @param content its figures
 * @param order its place among all submissions: the highest among accepted ones is current
 * @param submission id of the submission that brought it
 * @param submitter code of who sent it
 * @param file key of the file in the bucket
 * @param version version id of the file
 */
public record StoredReturn(
        Return content,
        String order,
        String submission,
        String submitter,
        String bucket,
        String file,
        String version) {

    private static final DateTimeFormatter RECEIVED =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** The file's name without its folders, with characters that nobody sees written out. */
    public String fileName() {
        return Invisible.spelt(file.substring(file.lastIndexOf('/') + 1));
    }

    /** When the bucket took it: the order begins with it. */
    public Instant received() {
        return RECEIVED.parse(order.substring(0, order.indexOf('~')), Instant::from);
    }
}
