package uk.pctmonitor.aws;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait between bounded repeats: a random part of a growing time ("full jitter"), so
 * that callers that collided once do not collide again.
 *
 * @param attempts how many times a call is made altogether
 * @param first the most that is waited before the second attempt; doubles each time
 * @param longest the most that is ever waited
 * @param jitter numbers from 0 to below 1
 * @param sleeper how to wait
 */
public record BackOff(
        int attempts, Duration first, Duration longest, DoubleSupplier jitter, Sleeper sleeper) {

    /** Waits. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    public BackOff {
        if (attempts < 1) {
            throw new IllegalArgumentException("at least one attempt, not " + attempts);
        }
    }

    /** Eight attempts within at most about three seconds. */
    public static BackOff standard(DoubleSupplier jitter, Sleeper sleeper) {
        return new BackOff(8, Duration.ofMillis(25), Duration.ofMillis(800), jitter, sleeper);
    }

    /**
     * Waits before the next attempt.
     *
     * @param made how many attempts have been made
     * @return false, at once, when no attempt is left
     */
    boolean again(int made) {
        if (made >= attempts) {
            return false;
        }
        long most = Math.min(longest.toMillis(), first.toMillis() << Math.min(made - 1, 20));
        try {
            sleeper.sleep(Duration.ofMillis((long) (most * jitter.getAsDouble())));
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
