package uk.pctmonitor.store.port;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.pctmonitor.store.port.Publisher.Envelope;

/**
 * What SNS asks of a message. Neither the SDK nor LocalStack checks all of it, so every engine does
 * it here. (The subject checks itself.)
 * <https://docs.aws.amazon.com/sns/latest/api/API_Publish.html>
 */
public final class EnvelopeLimits {

    /** Body and attributes together, in UTF-8. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final Pattern NAME =
            Pattern.compile(
                    "(?!\\.)(?!(?i:aws|amazon)\\.)(?!.*\\.\\.)[A-Za-z0-9_.-]{1,256}(?<!\\.)");

    private EnvelopeLimits() {}

    /** Why it can never be sent; empty when it can. */
    public static Optional<String> fault(Envelope envelope) {
        if (envelope.message().body().isEmpty()) {
            return Optional.of("The message has no body.");
        }
        long bytes = utf8(envelope.message().body());
        for (Map.Entry<String, String> attribute : envelope.attributes().entrySet()) {
            if (!NAME.matcher(attribute.getKey()).matches()) {
                return Optional.of("Not a legal attribute name: " + attribute.getKey() + ".");
            }
            if (attribute.getValue().isEmpty()) {
                return Optional.of("The attribute " + attribute.getKey() + " is empty.");
            }
            bytes += utf8(attribute.getKey()) + "String".length() + utf8(attribute.getValue());
        }
        return bytes > MOST_BYTES
                ? Optional.of("%,d bytes, at most %,d.".formatted(bytes, MOST_BYTES))
                : Optional.empty();
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
