package uk.pctmonitor.simulation.exhaustive;

/** What can go wrong at one call. */
enum Fault {
    /** The process ends before the call takes effect. */
    CRASH_BEFORE,
    /** The call takes effect, then the process ends. */
    CRASH_AFTER,
    /** Half of a batch takes effect, then the process ends. */
    CRASH_HALFWAY,
    /** Half of a batch takes effect and the rest stays unprocessed; or a file breaks off. */
    HALFWAY,
    /** The call takes effect, but its answer is lost for good. */
    LOSE_RESPONSE,
    /** The call takes effect, its answer is lost, and the client repeats it: on its own first. */
    REPEATED,
    /** No effect: throttled, down, or in conflict until the port gave up. */
    UNAVAILABLE,
    /** No time is left from here to the end of the run. */
    TIMEOUT,
    /** The process stands still until another one has done the same work, and then goes on. */
    OVERTAKEN,
    /** The index lags: it shows what it showed before the step before. */
    STALE,
    /** DynamoDB has no capacity for it just now. */
    THROTTLED,
    /** Another transaction is at one of its items just now. */
    CONFLICT,
    /** DynamoDB leaves half of a batch undone this time. */
    UNPROCESSED,
    /** The connection breaks before anything is sent. */
    DROPPED;

    /** Whether the port repeats the call until it is done, so that no function sees anything. */
    boolean isHidden() {
        return this == THROTTLED || this == CONFLICT || this == UNPROCESSED || this == DROPPED;
    }

    boolean isCrash() {
        return this == CRASH_BEFORE || this == CRASH_AFTER || this == CRASH_HALFWAY;
    }
}
