package uk.pctmonitor.store.port;

import java.util.List;

/** The queues that hold what could not be done. */
@FunctionalInterface
public interface FailureQueues {

    /** Where nothing is queued. */
    FailureQueues NONE = List::of;

    /** One queue, by its name, with the messages in it. */
    record Depth(String queue, long messages) {}

    /**
     * Every queue, empty or not, in the order in which they are named.
     *
     * @throws java.io.UncheckedIOException when one can't be asked; the message is one sentence
     */
    List<Depth> depths();
}
