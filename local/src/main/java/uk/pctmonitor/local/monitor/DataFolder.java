package uk.pctmonitor.local.monitor;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder in which everything is kept.
 *
 * @param path where it is; it need not exist yet
 */
public record DataFolder(Path path) {

    /** The bucket's name in the ledger. */
    public static final String BUCKET = "local";

    /** The table: a SQLite file. */
    public Path store() {
        return path.resolve("monitor.sqlite");
    }

    /** Uploaded files with their versions. */
    public Path uploads() {
        return path.resolve("uploads");
    }

    /** Pages that show how things stand. */
    public Path site() {
        return path.resolve("site");
    }

    /** Files dropped here are taken in by a program that watches it. */
    public Path inbox() {
        return path.resolve("inbox");
    }

    /** What a running program holds, so that no second one works on the same folder. */
    Path lock() {
        return path.resolve("in-use.lock");
    }

    /** Whether anything was ever kept here. */
    public boolean isThere() {
        return Files.exists(store());
    }
}
