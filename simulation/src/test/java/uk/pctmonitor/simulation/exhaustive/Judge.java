package uk.pctmonitor.simulation.exhaustive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Knows how a story goes when nothing goes wrong.
 *
 * @param calls to the seams, at the place where it is told
 * @param calm how it ends, in memory as anywhere
 * @param keepsOrder whether it must end exactly so, or as it may in any order
 */
record Judge(Scenario story, List<Call> calls, Picture calm, boolean keepsOrder) {

    /** Tells it once in peace here, and says what is wrong even so. */
    static Judge at(Place place, Scenario story, List<String> failures) {
        Run run = new Run(new InMemory(), FaultPlan.none(), true).tell(story);
        FaultPlan none = FaultPlan.none();
        Judge judge = new Judge(story, List.of(), Picture.of(run, run.table()), true);
        failures.addAll(judge.ends(place, none, true));
        return new Judge(story, none.calls(), judge.calm, true);
    }

    /** For the same story with other steps, which must end like this one. */
    Judge of(Scenario other, boolean itKeepsOrder) {
        return new Judge(other, List.of(), calm, itKeepsOrder);
    }

    /** Tells the story at this place, and says what is wrong with how it went. */
    List<String> faults(Place place, Telling telling, FaultPlan plan) {
        List<String> faults = new ArrayList<>(ends(place, plan, telling.triesAtOnce()));
        if (!calls.isEmpty()
                && telling.isHidden()
                && !counted(plan.calls()).equals(counted(calls))) {
            faults.add("noticed: %s, not %s".formatted(counted(plan.calls()), counted(calls)));
        }
        return faults;
    }

    private List<String> ends(Place place, FaultPlan plan, boolean triesAtOnce) {
        Run run = new Run(place, plan, triesAtOnce).tell(story);
        return Verdict.on(run, plan, calm, keepsOrder && triesAtOnce).faults();
    }

    /** What an index shows in one place may come in any order. */
    private static Map<Call, Long> counted(List<Call> calls) {
        return calls.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    }
}
