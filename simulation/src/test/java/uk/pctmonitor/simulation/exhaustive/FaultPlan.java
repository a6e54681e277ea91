package uk.pctmonitor.simulation.exhaustive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.store.port.SimulatedCrash;

/** Numbers the calls to all seams from 1 and says which of them go wrong, and how. */
final class FaultPlan {

    private final Map<Integer, Fault> faults;
    private final List<Call> calls = new ArrayList<>();
    private Runnable other = () -> {};
    private boolean armed;
    private boolean dead;
    private boolean late;
    private boolean unmarked;
    private int windows;

    /**
     * @param faults by the number of the call
     */
    FaultPlan(Map<Integer, Fault> faults) {
        this.faults = Map.copyOf(faults);
    }

    /** Nothing goes wrong. */
    static FaultPlan none() {
        return new FaultPlan(Map.of());
    }

    /**
     * A new process; from here on calls count.
     *
     * @param another what another process does, should it overtake this one
     */
    void begin(Runnable another) {
        other = another;
        armed = true;
        dead = false;
        late = false;
    }

    /** No call counts or fails any more. */
    void end() {
        armed = false;
        dead = false;
        late = false;
    }

    /** The calls so far. */
    List<Call> calls() {
        return List.copyOf(calls);
    }

    /** Whether the fault is in it, at whatever call. */
    boolean has(Fault fault) {
        return faults.containsValue(fault);
    }

    /** How often an e-mail may have gone out without being marked (S9). */
    int windows() {
        return windows;
    }

    /** The fault of the next call. */
    Optional<Fault> next(Call call) {
        if (!armed) {
            return Optional.empty();
        }
        calls.add(call);
        if (dead) {
            throw new SimulatedCrash("after the crash");
        }
        Fault fault = faults.get(calls.size());
        watch(call, fault == null || fault.isHidden() ? null : fault);
        if (fault == null) {
            return Optional.empty();
        }
        if (fault == Fault.OVERTAKEN) {
            armed = false;
            other.run();
            armed = true;
            return Optional.empty();
        }
        dead = fault.isCrash();
        late |= fault == Fault.TIMEOUT;
        return Optional.of(fault);
    }

    /** Whether no time is left in this run. */
    boolean isLate() {
        return late;
    }

    /** Ends the process if the fault says so. */
    void crash(Fault fault) {
        if (fault.isCrash()) {
            throw new SimulatedCrash(fault + " at call " + calls.size());
        }
    }

    private void watch(Call call, @Nullable Fault fault) {
        if (call == Call.PUBLISH) {
            unmarked = fault != Fault.CRASH_BEFORE && fault != Fault.UNAVAILABLE;
        }
        if (unmarked && fault != null) {
            windows++;
        }
        if (call == Call.TRANSACT && fault == null) {
            unmarked = false;
        }
    }
}
