package uk.pctmonitor.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.pctmonitor.core.message.Invisible;

/** What an object's key says about it: {@code inbox/{submitter}/{collection}/{file}.csv}. */
sealed interface InboxKey {

    String PREFIX = "inbox/";

    /** Not in the inbox at all; it is none of our business. */
    record Elsewhere() implements InboxKey {}

    /** In the inbox, but no upload: a folder's marker or a file that a desktop leaves behind. */
    record NoUpload(String reason) implements InboxKey {}

    /**
     * Not where uploads belong.
     *
     * @param submitter the folder's name, empty when it lies in none
     */
    record Misplaced(String submitter, String fileName) implements InboxKey {}

    /** An upload. */
    record Placed(String submitter, String collection, String fileName) implements InboxKey {}

    /** Reads a decoded key. */
    static InboxKey parse(String key) {
        if (!key.startsWith(PREFIX)) {
            return new Elsewhere();
        }
        if (key.endsWith("/")) {
            return new NoUpload("It is a folder, not a file.");
        }
        List<String> parts = List.of(key.substring(PREFIX.length()).split("/", -1));
        String name = parts.getLast();
        if (name.startsWith(".") || name.startsWith("~$") || isDesktopFile(name)) {
            return new NoUpload("It is a file that a desktop leaves behind, not an upload.");
        }
        boolean placed =
                parts.size() == 3
                        && parts.stream().noneMatch(String::isBlank)
                        && isPlain(parts.get(0))
                        && isPlain(parts.get(1));
        return placed
                ? new Placed(parts.get(0), parts.get(1), name)
                : new Misplaced(
                        parts.size() > 1 && isPlain(parts.getFirst()) ? parts.getFirst() : "",
                        name);
    }

    /** Folders give their names to keys of the table, so they may hide nothing. */
    private static boolean isPlain(String folder) {
        return Invisible.first(folder).isEmpty();
    }

    private static boolean isDesktopFile(String name) {
        return Set.of("thumbs.db", "desktop.ini").contains(name.toLowerCase(Locale.ROOT));
    }
}
