package uk.pctmonitor.simulation.random;

import java.util.function.Supplier;
import uk.pctmonitor.store.port.SimulatedCrash;

/** What goes wrong in one run of a function: one thing at one call to a seam, or nothing. */
final class Accident {

    /** What goes wrong at the call. */
    enum Kind {
        NONE,
        /** The process ends before the call takes effect. */
        CRASH_BEFORE,
        /** The process ends before it sees the answer. */
        CRASH_AFTER,
        /** The process ends in the middle of a batch. */
        CRASH_HALFWAY,
        /** The call takes effect and seems to have failed. */
        LOSE_RESPONSE,
        /** Throttled, in conflict with another transaction, out of reach: nothing happens. */
        UNAVAILABLE,
        /** Some items of a batch are left unprocessed until patience ends. */
        UNPROCESSED,
        /** From the call on there is no time left. */
        OUT_OF_TIME,
        /** The worker stands still before the call while others go on. */
        FREEZE_BEFORE,
        /** The worker stands still after the call while others go on. */
        FREEZE_AFTER
    }

    private final Kind kind;
    private final int at;
    private final Runnable meanwhile;
    private int calls;
    private boolean dead;
    private boolean fired;

    /**
     * @param at number of the call, from 1
     * @param meanwhile what others do while this worker stands still
     */
    Accident(Kind kind, int at, Runnable meanwhile) {
        this.kind = kind;
        this.at = at;
        this.meanwhile = meanwhile;
    }

    static Accident none() {
        return new Accident(Kind.NONE, 0, () -> {});
    }

    /** Whether it has happened. */
    boolean fired() {
        return fired;
    }

    /** Whether the run has no time left. */
    boolean isLate() {
        return kind == Kind.OUT_OF_TIME && calls >= at;
    }

    boolean isFreeze() {
        return kind == Kind.FREEZE_BEFORE || kind == Kind.FREEZE_AFTER;
    }

    /** Whether the worker stands still before the call takes effect. */
    boolean isBefore() {
        return kind == Kind.FREEZE_BEFORE;
    }

    /**
     * One call to a seam.
     *
     * @param half what a batch does when it stops in the middle
     * @param failure what the caller sees when the call fails
     */
    <T> T call(Supplier<T> real, Runnable half, Supplier<? extends RuntimeException> failure) {
        calls++;
        if (dead) {
            throw new SimulatedCrash("after the crash");
        }
        if (calls != at || kind == Kind.NONE) {
            return real.get();
        }
        fired = true;
        return switch (kind) {
            case NONE, OUT_OF_TIME -> real.get();
            case FREEZE_BEFORE -> {
                meanwhile.run();
                yield real.get();
            }
            case FREEZE_AFTER -> {
                T answer = real.get();
                meanwhile.run();
                yield answer;
            }
            case CRASH_BEFORE -> throw crash();
            case CRASH_AFTER -> {
                T _ = real.get();
                throw crash();
            }
            case CRASH_HALFWAY -> {
                half.run();
                throw crash();
            }
            case LOSE_RESPONSE -> {
                T _ = real.get();
                throw failure.get();
            }
            case UNPROCESSED -> {
                half.run();
                throw failure.get();
            }
            case UNAVAILABLE -> throw failure.get();
        };
    }

    private SimulatedCrash crash() {
        dead = true;
        return new SimulatedCrash(toString());
    }

    @Override
    public String toString() {
        return kind == Kind.NONE ? "" : " " + kind + "@" + at + (fired ? "!" : "");
    }
}
