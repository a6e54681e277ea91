package uk.pctmonitor.store.port;

import java.time.Duration;

/** How long this invocation may still run. */
@FunctionalInterface
public interface RemainingTime {
    Duration left();

    RemainingTime UNLIMITED = () -> Duration.ofDays(1);
}
