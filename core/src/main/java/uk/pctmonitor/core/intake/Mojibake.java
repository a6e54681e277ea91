package uk.pctmonitor.core.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that was UTF-8, was read as Windows-1252 and saved again: {@code Â£5} was {@code £5}. It is
 * told by its bytes: they are UTF-8 once more, which hardly any other text happens to be.
 */
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]+");

    private Mojibake() {}

    /** What the first such part of the text was before, or empty when there is none. */
    static Optional<String> meant(String text) {
        return BEYOND_ASCII
                .matcher(text)
                .results()
                .flatMap(part -> undone(part.group()).stream())
                .findFirst();
    }

    private static Optional<String> undone(String part) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(part));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
