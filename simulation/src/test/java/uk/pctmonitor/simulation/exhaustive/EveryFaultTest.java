package uk.pctmonitor.simulation.exhaustive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The stories in memory, all of them in every way.
 *
 * <p>{@code -Dsimulation.pairs=next} adds pairs: of faults after which somebody has to find out
 * what was done, at a call that leaves something behind and one of the next two of that kind, those
 * of the second attempt included. A number N adds one in N of all pairs of any two faults, drawn by
 * a rule that is the same each time.
 */
class EveryFaultTest extends StoriesContract {

    private static final String PAIRS = System.getProperty("simulation.pairs", "none");
    private static final List<Fault> OF_NEXT =
            List.of(Fault.CRASH_AFTER, Fault.LOSE_RESPONSE, Fault.UNAVAILABLE);
    private static final int NEXT = 2;

    @Override
    protected Place place() {
        return new InMemory();
    }

    @Override
    protected Stream<Telling> more(Scenario story, int at, Fault fault, List<Call> calls) {
        return switch (PAIRS) {
            case "none" -> Stream.empty();
            case "next" -> next(at, fault, calls);
            default -> drawn(story, at, fault, calls, Integer.parseInt(PAIRS));
        };
    }

    private static Stream<Telling> next(int at, Fault fault, List<Call> calls) {
        if (!calls.get(at - 1).isEffect() || !OF_NEXT.contains(fault)) {
            return Stream.empty();
        }
        return pairs(at, fault, calls)
                .filter(pair -> calls.get(second(pair, at) - 1).isEffect())
                .filter(pair -> OF_NEXT.contains(pair.faults().get(second(pair, at))))
                .limit((long) NEXT * OF_NEXT.size());
    }

    private static Stream<Telling> drawn(
            Scenario story, int at, Fault fault, List<Call> calls, int oneIn) {
        int place = (story.name() + at + fault).hashCode();
        List<Telling> all = pairs(at, fault, calls).toList();
        List<Telling> drawn = new ArrayList<>();
        for (int number = Math.floorMod(place, oneIn); number < all.size(); number += oneIn) {
            drawn.add(all.get(number));
        }
        return drawn.stream();
    }

    /** With any fault later on, in what happened after the first one. */
    private static Stream<Telling> pairs(int at, Fault fault, List<Call> calls) {
        List<Telling> pairs = new ArrayList<>();
        for (int second = at + 1; second <= calls.size(); second++) {
            for (Fault other : calls.get(second - 1).faults()) {
                pairs.add(new Telling(Map.of(at, fault, second, other), true));
            }
        }
        return pairs.stream();
    }

    private static int second(Telling pair, int first) {
        return pair.faults().keySet().stream().filter(at -> at != first).findFirst().orElseThrow();
    }
}
