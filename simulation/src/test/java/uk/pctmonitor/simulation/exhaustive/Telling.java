package uk.pctmonitor.simulation.exhaustive;

import java.util.Map;

/**
 * How a story is told once.
 *
 * @param faults by the number of the call
 * @param triesAtOnce whether what failed is tried again at once, or when the story has gone on
 */
record Telling(Map<Integer, Fault> faults, boolean triesAtOnce) {

    Telling {
        faults = Map.copyOf(faults);
    }

    /** Whether no function should see that anything went wrong. */
    boolean isHidden() {
        return faults.values().stream().allMatch(Fault::isHidden);
    }

    @Override
    public String toString() {
        return faults + (triesAtOnce ? "" : " late");
    }
}
