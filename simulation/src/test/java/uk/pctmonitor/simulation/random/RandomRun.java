package uk.pctmonitor.simulation.random;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.pctmonitor.store.check.Breach;
import uk.pctmonitor.store.check.History;

/**
 * A long story drawn by lot, the same for the same seed. Every so many steps the world is healed
 * and inspected; every so many inspections a new world begins, for an old one is slow.
 */
final class RandomRun {

    private static final int BETWEEN_LOOKS = 30;
    private static final int BETWEEN_INSPECTIONS = 150;
    private static final int IN_ONE_WORLD = 300;

    private final long seed;
    private final Dice dice;
    private final Narrative narrative = new Narrative();

    RandomRun(long seed) {
        this.seed = seed;
        this.dice = new Dice(seed);
    }

    /** What went wrong, with what led to it; empty when nothing did. */
    Optional<String> failure(int steps) {
        RandomWorld world = new RandomWorld(dice, narrative);
        History past = world.history();
        for (int step = 1; step <= steps; step++) {
            narrative.step(step);
            List<String> problems;
            try {
                world.step();
                problems = step % BETWEEN_INSPECTIONS == 0 ? inspected(world) : List.of();
                if (step % BETWEEN_LOOKS == 0) {
                    History now = world.history();
                    problems = Stream.concat(problems.stream(), lost(past, now)).toList();
                    past = now;
                }
            } catch (RuntimeException | AssertionError fault) {
                return Optional.of(told(step, fault + "\n" + trace(fault)));
            }
            if (!problems.isEmpty()) {
                return Optional.of(told(step, String.join("\n", problems)));
            }
            if (step % IN_ONE_WORLD == 0) {
                world = new RandomWorld(dice, narrative);
                past = world.history();
            }
        }
        return Optional.empty();
    }

    /** The end of the story. */
    String story(int steps) {
        return failure(steps).orElse("") + narrative;
    }

    private static List<String> inspected(RandomWorld world) {
        world.heal();
        return Inspection.of(world);
    }

    private static Stream<String> lost(History past, History now) {
        return past.brokenBy(now).stream().map(Breach::toString);
    }

    private static String trace(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        for (StackTraceElement each : fault.getStackTrace()) {
            if (each.getClassName().startsWith("uk.pctmonitor") && trace.length() < 2000) {
                trace.append("  at ").append(each).append('\n');
            }
        }
        return trace.toString();
    }

    private String told(int step, String what) {
        return "-Dsimulation.seed=%d step=%d\n%s\nWhat led to it:\n%s\n"
                .formatted(seed, step, what, narrative);
    }
}
