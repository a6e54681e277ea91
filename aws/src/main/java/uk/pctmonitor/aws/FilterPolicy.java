package uk.pctmonitor.aws;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a subscription on the attribute {@code recipient}.
 * <https://docs.aws.amazon.com/sns/latest/dg/string-value-matching.html>
 */
final class FilterPolicy {

    static final String RECIPIENT = "recipient";

    private static final JsonFactory JSON = new JsonFactory();

    private FilterPolicy() {}

    /** Lets through the e-mails for these recipients alone. */
    static String forRecipients(SortedSet<String> recipients) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart(RECIPIENT);
            for (String recipient : recipients) {
                json.writeString(recipient);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string could not be written to", impossible);
        }
        return text.toString();
    }

    /**
     * The recipients that a policy lets through; null when it may let through others too: it says
     * nothing of recipients, or something else than whole names (a prefix, all but one).
     */
    static @Nullable SortedSet<String> recipients(String policy) {
        try (JsonParser parser = JSON.createParser(policy)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = RECIPIENT.equals(parser.currentName());
                JsonToken value = parser.nextToken();
                if (wanted) {
                    return value == JsonToken.START_ARRAY ? names(parser) : null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException noPolicy) {
            return null;
        }
    }

    private static @Nullable SortedSet<String> names(JsonParser parser) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        JsonToken token = parser.nextToken();
        while (token == JsonToken.VALUE_STRING) {
            names.add(parser.getText());
            token = parser.nextToken();
        }
        return token == JsonToken.END_ARRAY ? names : null;
    }
}
