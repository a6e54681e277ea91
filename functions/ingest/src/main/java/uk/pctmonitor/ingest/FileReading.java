package uk.pctmonitor.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.RowSource;
import uk.pctmonitor.core.intake.StandingReturns;
import uk.pctmonitor.core.intake.Upload;
import uk.pctmonitor.core.intake.Validator;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.RemainingTime;

/** Reads a file once, to the end: its rows go through the rules, its bytes through the hash. */
final class FileReading {

    /** What is left for telling about it and letting go of the file. */
    static final Duration MARGIN = Duration.ofSeconds(5);

    private static final int ROWS_BETWEEN_LOOKS = 1_000;

    /** What was read, and the hash of all bytes in hex. */
    record Result(Checked checked, String sha256) {

        /** The same, refused by what was decided about it. */
        Result refusedFor(Decided decided) {
            return new Result(checked.refusedFor(decided.findings()), sha256);
        }
    }

    private final RowOpener opener;
    private final LoadedCatalogue catalogue;
    private final RemainingTime remaining;

    FileReading(RowOpener opener, LoadedCatalogue catalogue, RemainingTime remaining) {
        this.opener = opener;
        this.catalogue = catalogue;
        this.remaining = remaining;
    }

    /**
     * @param standing what stood before this file
     */
    Result read(
            CollectionDefinition collection,
            Upload upload,
            InputStream bytes,
            StandingReturns standing)
            throws IOException {
        MessageDigest digest = Hashes.sha256();
        DigestInputStream counted = new DigestInputStream(bytes, digest);
        Checked checked =
                validator(collection)
                        .check(
                                upload,
                                new Watched(opener.open(counted, collection, upload.fileName())),
                                standing);
        // A file refused half-way is still hashed as a whole.
        counted.transferTo(OutputStream.nullOutputStream());
        return new Result(checked, HexFormat.of().formatHex(digest.digest()));
    }

    private Validator validator(CollectionDefinition collection) {
        return new Validator(
                collection,
                catalogue.catalogue(),
                catalogue.register(),
                catalogue.submitters(),
                catalogue.deadlines(),
                catalogue.decisionRules());
    }

    /** Stops the run while there is still time to let go of the file. */
    void stopWhenLate() {
        if (remaining.left().compareTo(MARGIN) < 0) {
            throw new TryAgainException("There was not enough time left to finish the file.");
        }
    }

    /** Rows that look at the clock now and then. */
    private final class Watched implements RowSource {
        private final RowSource rows;
        private long count;

        Watched(RowSource rows) {
            this.rows = rows;
        }

        @Override
        public @Nullable Row next() throws UnreadableFileException {
            if (count++ % ROWS_BETWEEN_LOOKS == 0) {
                stopWhenLate();
            }
            return rows.next();
        }

        @Override
        public List<Finding> remarks() {
            return rows.remarks();
        }
    }
}
