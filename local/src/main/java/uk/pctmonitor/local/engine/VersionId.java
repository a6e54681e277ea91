package uk.pctmonitor.local.engine;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version id of a file in a folder, and the name under which that version is kept: {@code
 * 0000000007-20141112T093000.000Z}.
 *
 * @param number rises with every upload, over all files
 * @param received when it was uploaded, in milliseconds
 */
record VersionId(long number, Instant received) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern FORM = Pattern.compile("([0-9]{10})-([0-9T.]{19}Z)");

    static Optional<VersionId> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Instant received = TIME.parse(parts.group(2), Instant::from);
            return Optional.of(new VersionId(Long.parseLong(parts.group(1)), received));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "%010d-%s".formatted(number, TIME.format(received));
    }
}
