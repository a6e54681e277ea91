package uk.pctmonitor.simulation.random;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last things that happened. */
final class Narrative {

    private static final int KEPT = 30;

    private final Deque<String> last = new ArrayDeque<>();
    private int step;

    void step(int number) {
        step = number;
    }

    void say(String what) {
        if (last.size() == KEPT) {
            last.removeFirst();
        }
        last.addLast(step + ": " + what);
    }

    @Override
    public String toString() {
        return String.join("\n", last);
    }
}
