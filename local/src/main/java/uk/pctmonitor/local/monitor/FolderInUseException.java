package uk.pctmonitor.local.monitor;

import java.nio.file.Path;

/** Another program works on the data folder; the message says so in one sentence. */
public final class FolderInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FolderInUseException(Path folder) {
        super(
                "another pct-monitor is working on "
                        + folder
                        + "; wait until it is done, or use another folder with --data.");
    }
}
