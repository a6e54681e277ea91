package uk.pctmonitor.ingest.corpus;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * What is in an upload.
 *
 * @param bytes its size as the bucket tells it
 * @param content opened anew for each reading
 * @param mayBeOpened whether ingest may look inside
 */
record Body(long bytes, Supplier<InputStream> content, boolean mayBeOpened) {

    static Body of(byte[] bytes) {
        return new Body(bytes.length, () -> new ByteArrayInputStream(bytes), true);
    }

    /** The same, of which the bucket tells another size. */
    Body claiming(long size) {
        return new Body(size, content, mayBeOpened);
    }

    /** A size of which not a byte may be fetched. */
    static Body unopened(long bytes) {
        return new Body(
                bytes,
                () -> {
                    throw new AssertionError("the file was opened");
                },
                false);
    }
}
