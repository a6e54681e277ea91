package uk.pctmonitor.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What is written into pages as it is: the stylesheet and scripts, from files of this package. */
public final class Stylesheet {

    static final String TEXT = resource("report.css");
    static final String HASH = hash(TEXT);

    private Stylesheet() {}

    /** The text of a file of this package. */
    public static String resource(String name) {
        try (InputStream file = Stylesheet.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not packaged");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a content security policy names it: {@code 'sha256-...'}. */
    static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
