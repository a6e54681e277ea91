package uk.pctmonitor.local.cli;

import java.time.Instant;
import java.util.Locale;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.local.monitor.DataFolder;

/**
 * What a person asks for, taken in as the file that a submitter would upload: there is one way to
 * act, with one check, one receipt and one history.
 *
 * @param submitter in whose name
 * @param collection such as {@code signoffs}
 * @param text the file
 */
record ActUpload(String submitter, String collection, String text) {

    /** Takes it in, with all that follows. */
    int in(Console console, Places places, Instant at) {
        String name = String.format(Locale.ROOT, "%s.csv", at.toString().replaceAll("[^0-9]", ""));
        return new OneRun(console, new DataFolder(places.data()), places.catalogue(), at)
                .of(monitor -> {
                    String key = "inbox/%s/%s/%s".formatted(submitter, collection, name);
                    IngestResult result = monitor.ingest(monitor.upload(text, key));
                    FileLines.of(collection + "/" + name, result).forEach(console.out()::println);
                    return result instanceof IngestResult.Accepted;
                });
    }
}
