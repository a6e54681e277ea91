package uk.pctmonitor.aws.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON that starts a function. Depth and length are bounded by the parser's own limits.
 */
public final class Events {

    private static final JsonFactory JSON = new JsonFactory();

    private Events() {}

    /**
     * The event.
     *
     * @throws MalformedEventException when it is not JSON
     */
    public static EventNode read(InputStream in) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            parser.nextToken();
            return new EventNode("", value(parser));
        } catch (StreamConstraintsException _) {
            throw new MalformedEventException(
                    "The event is nested too deeply or holds too long a text.");
        } catch (JsonProcessingException fault) {
            // The parser's own message quotes the event, and an event may hold figures.
            throw new MalformedEventException(
                    "The event is not JSON (line "
                            + fault.getLocation().getLineNr()
                            + ", column "
                            + fault.getLocation().getColumnNr()
                            + ").");
        } catch (CharConversionException _) {
            // Bytes of 0 make the parser take it for UTF-16 or UTF-32.
            throw new MalformedEventException("The event is not text in UTF-8.");
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case null -> null;
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> fields(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static List<@Nullable Object> elements(JsonParser parser) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }
}
