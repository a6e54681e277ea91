package uk.pctmonitor.local.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file the user names. */
final class InputFile {

    private InputFile() {}

    /** Complains unless it is a file that can be read. */
    static void check(Path file) {
        if (Files.isDirectory(file)) {
            throw ComplaintException.misunderstood(file + " is a folder; name the files in it.");
        }
        if (Files.exists(file) && !Files.isReadable(file)) {
            throw ComplaintException.misunderstood("there is no right to read " + file + ".");
        }
        if (!Files.isReadable(file)) {
            throw ComplaintException.misunderstood("there is no file " + file + " to read.");
        }
    }
}
