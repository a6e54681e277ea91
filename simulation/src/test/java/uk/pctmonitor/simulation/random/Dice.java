package uk.pctmonitor.simulation.random;

import java.util.List;
import java.util.SplittableRandom;

/** Everything that is left to chance. The same seed throws the same. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** From 0 to one less than the number of sides. */
    int below(int sides) {
        return random.nextInt(sides);
    }

    /** Whether it happens, where it happens so often in a hundred. */
    boolean happens(int percent) {
        return below(100) < percent;
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    @SafeVarargs
    final <T> T of(T... all) {
        return all[below(all.length)];
    }
}
