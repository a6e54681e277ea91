package uk.pctmonitor.store.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** The bytes of catalogue files as text, and what identifies them. */
final class CatalogueText {

    private static final int VERSION_DIGITS = 12;
    private static final byte[] END = {0};

    private CatalogueText() {}

    /**
     * Decodes UTF-8, without a byte order mark and with line ends made {@code \n}.
     *
     * @throws CharacterCodingException when the bytes are not UTF-8
     */
    static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Twelve hex digits that change whenever any file's name or content does, line ends apart.
     *
     * @param texts decoded files by name
     */
    static String version(SortedMap<String, String> texts) {
        MessageDigest digest = sha256();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            digest.update(text.getKey().getBytes(StandardCharsets.UTF_8));
            digest.update(END);
            digest.update(text.getValue().getBytes(StandardCharsets.UTF_8));
            digest.update(END);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
