package uk.pctmonitor.store.port;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Uploaded files: a versioned bucket, or a folder that keeps versions. */
public interface DocumentStore {

    /**
     * One version of one file. Its order among all versions is (lastModified, sequencer,
     * versionId).
     *
     * @param bucket the bucket's name
     * @param key decoded key, such as {@code inbox/ukhsa/cover/2013-14_Q1.csv}
     */
    record DocumentId(String bucket, String key, String versionId) {}

    /** What is known of a version without reading it. */
    record Head(DocumentId id, long bytes, Instant lastModified) {}

    /**
     * The version's size and time; empty when there is no such version.
     *
     * @throws java.io.UncheckedIOException when the store can't be reached
     */
    Optional<Head> head(DocumentId id);

    /**
     * Its bytes. The caller closes the stream.
     *
     * @throws java.nio.file.NoSuchFileException when there is no such version
     */
    InputStream open(DocumentId id) throws IOException;

    /**
     * Every version of every file whose key begins so, in key order and the oldest version of each
     * first; delete markers are left out.
     *
     * @throws java.io.UncheckedIOException when the store can't be reached
     */
    List<Head> versions(String bucket, String keyPrefix);
}
