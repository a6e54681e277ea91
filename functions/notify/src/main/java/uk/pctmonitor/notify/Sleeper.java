package uk.pctmonitor.notify;

import java.time.Duration;

/** Lets time pass between two e-mails. */
@FunctionalInterface
public interface Sleeper {
    void sleep(Duration duration);

    /** For one machine, where nothing limits the rate. */
    Sleeper NEVER = duration -> {};

    /** Really sleeps; an interrupt ends the sleep and stays set. */
    Sleeper REAL =
            duration -> {
                try {
                    Thread.sleep(duration);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            };
}
