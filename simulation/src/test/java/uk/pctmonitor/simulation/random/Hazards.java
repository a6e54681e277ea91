package uk.pctmonitor.simulation.random;

import java.util.function.Supplier;

/** Which accident the worker that runs at the moment has. Only one runs at a time. */
final class Hazards {

    private Accident now = Accident.none();

    Accident now() {
        return now;
    }

    /** Does the work under the accident; whoever was at work before goes on under its own. */
    void during(Accident accident, Runnable work) {
        Accident before = now;
        now = accident;
        try {
            work.run();
        } finally {
            now = before;
        }
    }

    <T> T call(Supplier<T> real, Runnable half, Supplier<? extends RuntimeException> failure) {
        return now.call(real, half, failure);
    }
}
