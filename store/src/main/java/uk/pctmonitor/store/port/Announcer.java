package uk.pctmonitor.store.port;

import uk.pctmonitor.store.port.DocumentStore.Head;

/** Tells ingest of an upload, as the bucket's own event would. */
@FunctionalInterface
public interface Announcer {

    /**
     * Hands the file version to ingest; returns before it is dealt with. Telling twice does no
     * harm.
     *
     * @param sequencer its place among versions of the same key and second: hexadecimal, not empty
     * @throws java.io.UncheckedIOException when ingest can't be reached; the message is one
     *     sentence
     */
    void announce(Head upload, String sequencer);
}
