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
    TIMEOUT;

    boolean isCrash() {
        return this == CRASH_BEFORE || this == CRASH_AFTER || this == CRASH_HALFWAY;
    }
}
