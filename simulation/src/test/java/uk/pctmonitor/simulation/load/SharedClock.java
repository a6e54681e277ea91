package uk.pctmonitor.simulation.load;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The time that all who work at once share. Work takes none of it: it passes when all of them wait,
 * until the first may go on.
 */
final class SharedClock implements InstantSource {

    private final PriorityQueue<Instant> awaited = new PriorityQueue<>();
    private Instant now;
    private int busy;

    SharedClock(Instant now) {
        this.now = now;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    synchronized void set(Instant time) {
        now = time;
    }

    /** So many do the same at once; returns when all are done. */
    void atOnce(int workers, Runnable work) {
        synchronized (this) {
            busy = workers;
        }
        Callable<@Nullable Void> each =
                () -> {
                    try {
                        work.run();
                    } finally {
                        rests();
                    }
                    return null;
                };
        try (ExecutorService all = Executors.newFixedThreadPool(workers)) {
            List<Future<@Nullable Void>> done = all.invokeAll(Collections.nCopies(workers, each));
            for (Future<@Nullable Void> one : done) {
                var _ = one.get();
            }
        } catch (InterruptedException | ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** One of those who work at once waits. */
    synchronized void sleep(Duration time) {
        Instant until = now.plus(time);
        awaited.add(until);
        rests();
        while (now.isBefore(until)) {
            try {
                wait();
            } catch (InterruptedException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }

    /** Whoever may go on is busy from this moment, so that no time passes before they have. */
    private synchronized void rests() {
        busy--;
        if (busy > 0 || awaited.isEmpty()) {
            return;
        }
        now = Collections.max(List.of(now, awaited.element()));
        while (!awaited.isEmpty() && !awaited.element().isAfter(now)) {
            awaited.remove();
            busy++;
        }
        notifyAll();
    }
}
