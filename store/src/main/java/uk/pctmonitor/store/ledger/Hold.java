package uk.pctmonitor.store.ledger;

import java.time.Instant;

/**
 * A worker's hold on a file version.
 *
 * @param attempt counts the claims, from 1; together with the owner it is the fence
 * @param spared how many of the earlier attempts ended through no fault of the file
 * @param owner the worker's token, new for every claim
 * @param until when another worker may take over
 */
public record Hold(int attempt, int spared, String owner, Instant until) {

    /** The text that a commit compares, so that a worker whose hold was taken over can't commit. */
    String fence() {
        return attempt + " " + owner;
    }

    /** Attempts that the file has used up, this one included. */
    public int used() {
        return attempt - spared;
    }
}
