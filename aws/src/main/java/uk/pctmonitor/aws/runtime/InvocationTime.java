package uk.pctmonitor.aws.runtime;

import java.time.Duration;
import java.util.function.IntSupplier;
import uk.pctmonitor.store.port.RemainingTime;

/** The time left to the invocation that is running; a sandbox runs one at a time. */
public final class InvocationTime implements RemainingTime {

    private volatile IntSupplier millis = () -> 0;

    /**
     * A new invocation begins, which may run for so many milliseconds from whenever it is asked.
     */
    public void begin(IntSupplier remainingMillis) {
        millis = remainingMillis;
    }

    /** What is left; nothing before the first invocation. */
    @Override
    public Duration left() {
        return Duration.ofMillis(millis.getAsInt());
    }
}
