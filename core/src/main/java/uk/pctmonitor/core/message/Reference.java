package uk.pctmonitor.core.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * The reference printed on a message, such as {@code PM-7K2Q4D}. It follows from what the message
 * is about, so a message that is sent twice carries the same reference.
 *
 * @param text {@code PM-} and six characters of Crockford's base 32 (no I, L, O or U)
 */
public record Reference(String text) {

    private static final Pattern FORM = Pattern.compile("PM-[0-9A-HJKMNP-TV-Z]{6}");
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;
    private static final int BITS = 5;

    public Reference {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a reference: " + text);
        }
    }

    /**
     * The reference of a message about these things, in this order; other things give another
     * reference, apart from chance (one in a thousand million).
     */
    public static Reference of(String... about) {
        MessageDigest digest = sha256();
        for (String part : about) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // The length goes first, so that ("ab", "c") and ("a", "bc") differ.
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return new Reference("PM-" + crockford(digest.digest()));
    }

    private static String crockford(byte[] hash) {
        long bits = 0;
        for (int i = 0; i < 4; i++) {
            bits = bits << 8 | (hash[i] & 0xff);
        }
        bits >>>= 2;
        StringBuilder text = new StringBuilder();
        for (int i = LENGTH - 1; i >= 0; i--) {
            text.append(DIGITS.charAt((int) (bits >>> (i * BITS) & 0x1f)));
        }
        return text.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
