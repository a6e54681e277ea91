package uk.pctmonitor.store.port;

import java.util.Optional;
import java.util.regex.Pattern;

/** The pages of a site, where people open them: in a bucket, or in a folder. */
public interface PageStore {

    /** Names of letters, digits, dashes, underscores and dots, none of dots alone. */
    Pattern PATH = Pattern.compile("(?!\\.+(/|$))[\\w.-]+(/(?!\\.+(/|$))[\\w.-]+)*");

    /**
     * Puts the page in place of what is under the path. Whoever opens it meanwhile gets the old one
     * or the new one, never half of one. Doing it twice changes nothing. Several threads may put
     * different pages.
     *
     * @param path relative to the site, such as {@code 2014-15-Q2/sha/Q39.html}
     * @param contentType such as {@code text/html; charset=utf-8}
     * @throws IllegalArgumentException when the path might lead out of the site
     * @throws java.io.UncheckedIOException when it can't be put, or nobody knows whether it was
     */
    void put(String path, byte[] bytes, String contentType);

    /**
     * What is under the path; empty when there is nothing.
     *
     * @throws IllegalArgumentException when the path might lead out of the site
     * @throws java.io.UncheckedIOException when it can't be read
     */
    Optional<byte[]> find(String path);

    /**
     * The path, when it stays within the site on every kind of store.
     *
     * @throws IllegalArgumentException when it might not
     */
    static String checked(String path) {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("not a path of a page: " + path);
        }
        return path;
    }
}
